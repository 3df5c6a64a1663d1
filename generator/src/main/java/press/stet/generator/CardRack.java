package press.stet.generator;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.page.PagePlan;
import press.stet.core.page.PlannedPage;
import press.stet.core.value.SitePath;
import press.stet.generator.card.CardPainter;
import press.stet.generator.card.SocialCard;
import press.stet.generator.compose.Composers;
import press.stet.generator.image.PrintStore;

/**
 * A build's social cards: each is drawn once in its life. Nothing is asked of articles if the
 * newspaper wants none. Safe for use by several threads.
 */
final class CardRack implements AutoCloseable {

  private static final String FOLDER = "cards";

  private final Map<SitePath, SocialCard> cards = new TreeMap<>();
  private final Composers composers;
  private final PrintStore store;
  private final AtomicInteger drawn = new AtomicInteger();

  /**
   * The cards of all articles that have one.
   *
   * @param wanted whether the newspaper wants any
   * @param folder keeps what was drawn, from build to build; null to keep nothing
   */
  CardRack(boolean wanted, PagePlan plan, Composers composers, @Nullable Path folder) {
    this.composers = composers;
    this.store = new PrintStore(folder == null ? null : folder.resolve(FOLDER));
    if (wanted) {
      for (PlannedPage page : plan.pages()) {
        if (page instanceof PlannedPage.OfStory of) {
          add(composers.card(of.story().article()));
        }
      }
    }
  }

  private void add(@Nullable SocialCard card) {
    if (card != null) {
      cards.put(card.path(), card);
    }
  }

  /** All cards, each once. */
  List<SocialCard> all() {
    return List.copyOf(cards.values());
  }

  /** The card that an article has, or had as long as it was published; null for none. */
  @Nullable SocialCard of(Article article) {
    return composers.card(article);
  }

  /** Where a card lies, drawn if need be. */
  Path file(SocialCard card) {
    String key = key(card);
    if (!store.has(key)) {
      drawn.incrementAndGet();
      store.put(key, CardPainter.draw(card.face()));
    }
    return store.place(key);
  }

  private static String key(SocialCard card) {
    return card.path().value().substring(SocialCard.FOLDER.length());
  }

  /** Forgets what no article shows any more. */
  void tidy() {
    if (drawn.get() > 0) {
      Set<String> keys = new HashSet<>();
      cards.values().forEach(card -> keys.add(key(card)));
      store.retain(keys);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Urgency;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.Card;
import press.stet.core.page.EditionLine;
import press.stet.core.page.Frame;
import press.stet.core.page.FrontPage;
import press.stet.core.page.Head;
import press.stet.core.page.SectionLink;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.site.Topic;

/** Fills the front page. What is breaking news no more is not called so here any longer. */
final class FrontSheet {

  private final Site site;
  private final Cards cards;

  FrontSheet(Site site, Cards cards) {
    this.site = site;
    this.cards = cards;
  }

  FrontPage page(Frame frame, Head head, @Nullable EditionLine edition) {
    FrontPages.Makeup makeup = FrontPages.of(site);
    List<Card> lead = cards(makeup.lead());
    List<FrontPage.Block> blocks = new ArrayList<>();
    for (FrontPages.Block block : makeup.blocks()) {
      SectionLink of =
          block.topic() == null
              ? cards.section(block.stories().get(0).section())
              : link(block.topic());
      blocks.add(new FrontPage.Block(of, cards(block.stories())));
    }
    return new FrontPage(
        site.places().root(),
        frame,
        head,
        cards(Breaking.on(site)),
        lead.isEmpty() ? null : lead.get(0),
        cards(makeup.seconds()),
        cards(makeup.latest()),
        blocks,
        edition);
  }

  private List<Card> cards(List<Story> stories) {
    return stories.stream().map(this::card).toList();
  }

  private Card card(Story story) {
    Card card = cards.card(story);
    boolean over = story.article().urgency() == Urgency.BREAKING && !Breaking.isOn(story, site);
    return over ? card.withUrgency(Urgency.LEAD.id()) : card;
  }

  private SectionLink link(Topic topic) {
    SiteUrl url = site.config().url();
    return new SectionLink(
        topic.slug().value(),
        topic.title(),
        url.href(site.places().tag(topic.slug())),
        "tag",
        topic.language());
  }
}

package press.stet.generator.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Story;
import press.stet.core.value.Kind;

/** What Google News wants to be told of: the reports of the last two days, at most 1,000. */
public final class NewsWindow {

  private static final Duration LENGTH = Duration.ofDays(2);
  private static final int MOST = 1_000;

  private NewsWindow() {}

  /**
   * The stories that count as news, newest first; advertisements never do.
   *
   * @param stories all of them, oldest first
   * @param now the build's clock
   */
  static List<Story> of(List<Story> stories, Instant now) {
    Instant begin = now.minus(LENGTH);
    List<Story> news = new ArrayList<>();
    for (int i = stories.size() - 1; i >= 0 && news.size() < MOST; i--) {
      Story story = stories.get(i);
      Instant published = story.article().date().instant();
      if (published.isBefore(begin)) {
        break;
      }
      if (!published.isAfter(now) && story.kind() != Kind.SPONSORED) {
        news.add(story);
      }
    }
    return news;
  }

  /**
   * When the window shows other stories by the clock alone: one becomes too old, or its date comes.
   *
   * @param stories all of them, oldest first
   * @param now the build's clock
   * @return null if that is never
   */
  public static @Nullable Instant nextChange(List<Story> stories, Instant now) {
    List<Story> news = of(stories, now);
    Instant next =
        news.isEmpty()
            ? null
            : news.get(news.size() - 1).article().date().instant().plus(LENGTH).plusNanos(1);
    for (int i = stories.size() - 1; i >= 0; i--) {
      Instant published = stories.get(i).article().date().instant();
      if (!published.isAfter(now)) {
        break;
      }
      boolean sooner = next == null || published.isBefore(next);
      next = sooner && stories.get(i).kind() != Kind.SPONSORED ? published : next;
    }
    return next;
  }

  /** A language as Google News writes it: ISO 639, but for the two ways to write Chinese. */
  static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getLanguage().equals("zh")) {
      return locale.getLanguage();
    }
    boolean traditional =
        locale.getScript().equals("Hant")
            || locale.getCountry().equals("TW")
            || locale.getCountry().equals("HK");
    return traditional ? "zh-tw" : "zh-cn";
  }
}

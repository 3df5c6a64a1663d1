package press.stet.proof;

import java.util.Random;
import java.util.function.BiConsumer;

/**
 * One thing that happens to a newspaper, or around it, between two builds.
 *
 * @param event what
 * @param seed of the chance within it
 */
record Step(Event event, int seed) {

  /** What may happen. */
  enum Event {
    /** Another text. */
    TEXT(Paper::text),
    /** One letter for another. */
    LETTER(Paper::letter),
    /** Another value in an article's front matter. */
    KEY(Paper::key),
    /** A new article. */
    ARTICLE(Paper::article),
    /** An article less. */
    DELETION(Paper::deletion),
    /** Another name for an article. */
    RENAMING(Paper::renaming),
    /** A folder of its own for an article. */
    BUNDLING(Paper::bundling),
    /** An author's profile. */
    PROFILE(Paper::profile),
    /** A standing page. */
    STANDING_PAGE(Paper::standingPage),
    /** A photo. */
    PHOTO(Paper::photo),
    /** A template, partial, container, asset or file of messages. */
    TEMPLATE(Paper::template),
    /** A setting of site.yaml. */
    SETTINGS(Paper::settings),
    /** A file that is copied. */
    STATIC_FILE(Paper::staticFile),
    /** An edition. */
    EDITION(Paper::edition),
    /** The front page as editors want it. */
    FRONT(Paper::front),
    /** What has to go. */
    TAKEDOWN(Paper::takedown),
    /** The house style. */
    STYLE(Paper::style),
    /** A fault that keeps the paper from being published. */
    FAULT(Paper::fault),
    /** The clock goes on, or back. */
    CLOCK,
    /** Drafts are shown, or no longer. */
    DRAFTS,
    /** Somebody else deletes or changes a file of the output. */
    TAMPERING,
    /** The cache is deleted, damaged or exchanged for an older one. */
    DAMAGE,
    /** A build is interrupted. */
    INTERRUPTION,
    /** The newspaper's folder gets another name. */
    MOVE,
    /** Nothing. */
    NOTHING;

    private final BiConsumer<Paper, Random> change;

    Event() {
      this((paper, random) -> {});
    }

    Event(BiConsumer<Paper, Random> change) {
      this.change = change;
    }
  }

  /** Lets a paper change, if it is the paper that changes. */
  void apply(Paper paper) {
    event.change.accept(paper, chance());
  }

  /** The chance within this step, from its beginning. */
  Random chance() {
    // Neighbouring seeds would begin with like numbers.
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }
}

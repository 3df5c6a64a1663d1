package press.stet.generator.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * Which story has which address, by the stories' places in a list of all. It holds as long as no
 * story comes, goes or moves, whatever else changes.
 */
public final class StoryAddresses {

  private final Map<SitePath, Integer> numbers;
  private final List<Integer> withAliases = new ArrayList<>();
  private final boolean clashes;

  /**
   * Takes stock.
   *
   * @param stories all of them
   */
  public StoryAddresses(List<Story> stories) {
    this.numbers = new HashMap<>(stories.size() * 2);
    for (int number = 0; number < stories.size(); number++) {
      Story story = stories.get(number);
      numbers.putIfAbsent(story.address().ofPage(), number);
      if (!story.article().aliases().isEmpty()) {
        withAliases.add(number);
      }
    }
    this.clashes = numbers.size() < stories.size();
  }

  /** Whether two stories claim one address. */
  public boolean haveClashes() {
    return clashes;
  }

  /** The place of the first story whose file would be that of an address; null if there is none. */
  public @Nullable Integer at(SitePath address) {
    return numbers.get(address.ofPage());
  }

  /** The places of the stories that have old addresses, too. */
  public List<Integer> withAliases() {
    return withAliases;
  }
}

package press.stet.core.page;

import java.util.List;

/** Words of which there are so many in every text that nobody finds anything by them. */
public final class SearchWords {

  /** In the form in which words are searched by. */
  public static final List<String> IGNORED =
      List.of(
          ("an and are as at be but by for from has have he in is it not of on or that the to was"
                  + " were which will with"
                  + " \u0627\u0632 \u0627\u0633\u062a \u0627\u0648 \u0627\u06cc\u0646"
                  + " \u0628\u0627 \u0628\u0631 \u0628\u0631\u0627\u06cc \u0628\u0647"
                  + " \u062f \u062f\u0631 \u062f\u06cc \u0631\u0627 \u0647 \u0648"
                  + " \u067e\u0647 \u0686\u06cc \u06a9\u0647 \u06a9\u06cc \u0645\u06cc")
              .split(" "));

  private SearchWords() {}
}

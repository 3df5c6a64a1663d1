package press.stet.proof;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** More than a hundred articles in two versions, of which nearly every page differs. */
final class LargePaper {

  private static final int ARTICLES = 120;

  private LargePaper() {}

  static SortedMap<String, byte[]> version(int version) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "site.yaml",
        """
        title: Version %d of the paper
        url: https://post.example/
        language: en
        timeZone: UTC
        lostAddresses: warning
        images: off
        sections: [{id: news, title: News}, {id: world, title: World}]
        """
            .formatted(version));
    for (int i = 0; i < ARTICLES; i++) {
      // Every tenth article exists in one version only.
      if (i % 10 != version) {
        files.put(
            "articles/a%d.md".formatted(i),
            """
            ---
            title: Article %1$d
            date: 2026-%2$02d-%3$02dT10:00Z
            section: %4$s
            authors: [Ann Lee]
            tags: [tag %5$d]
            ---

            Text of version %6$d. ![A photo](/media/p.jpg)
            """
                .formatted(
                    i, 1 + i % 11, 1 + i % 28, i % 3 == 0 ? "world" : "news", i % 7, version));
      }
    }
    files.put("media/p.jpg", "photo of version " + version);
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }
}

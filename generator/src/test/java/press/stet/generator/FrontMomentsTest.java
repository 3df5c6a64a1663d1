package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.stet.core.value.SourcePath;

/** A preview knows when the front page and running reports change by themselves. */
class FrontMomentsTest extends MovingPaper {

  @Test
  void everyEndIsKnownBeforehand() throws IOException {
    write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: UTC
        sections: [{id: news, title: News}]
        """);
    article("a1", "2026-11-01", "urgency: breaking\nbreakingUntil: 2026-11-23T13:00Z\n");
    article("a2", "2026-11-02", "kind: live\nliveUntil: 2026-11-23T15:00Z\n");
    article("a3", "2026-11-03", "kind: live\nliveUntil: 2026-11-23T12:30Z\ndraft: true\n");
    write("front.yaml", "pinned: {article: articles/a2.md, until: 2026-11-23T14:00:00.5Z}\n");
    write("editions/2026-11-24.yaml", "front: articles/a1.md\n");
    Instant[] now = {Instant.parse("2026-11-23T12:00:00Z")};
    try (LivePaper paper =
        new LivePaper(TestTheme.FACTS, root.resolve("paper"), 1, () -> now[0], false)) {
      paper.open();
      for (String end : new String[] {"13:00:00", "14:00:01", "15:00:00"}) {
        assertThat(paper.due()).isEqualTo("2026-11-23T" + end + "Z");
        now[0] = Instant.parse("2026-11-23T" + end + "Z");
        paper.later();
      }
      assertThat(paper.due()).isNull();
      Files.delete(root.resolve("paper/front.yaml"));
      paper.saved(Set.of(new SourcePath("front.yaml")));
      assertThat(paper.due()).isEqualTo("2026-11-24T00:00:00Z");
      now[0] = Instant.parse("2026-11-24T00:00:00Z");
      paper.later();
      assertThat(paper.due()).isEqualTo("2026-11-25T00:00:00Z");
    }
  }
}

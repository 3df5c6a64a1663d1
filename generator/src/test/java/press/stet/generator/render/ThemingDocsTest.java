package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.stet.core.page.AuthorCard;
import press.stet.core.page.AuthorLink;
import press.stet.core.page.Card;
import press.stet.core.page.DateText;
import press.stet.core.page.Frame;
import press.stet.core.page.Head;
import press.stet.core.page.HtmlPage;
import press.stet.core.page.Link;
import press.stet.core.page.ListPage;
import press.stet.core.page.Picture;
import press.stet.core.page.SectionLink;
import press.stet.core.page.TagLink;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.DiskBodyStore;

/** Whoever makes a theme finds every field of every record in {@code docs/theming.md}. */
class ThemingDocsTest {

  private static final Set<String> ON_EVERY_PAGE = Set.of("path", "frame", "head");

  private final String docs = docs();

  @Test
  void everyFieldOfEveryPageIsToldUnderItsTemplate() {
    BodyStore bodies = DiskBodyStore.scratch();
    SamplePages samples = new SamplePages(Samples.put(bodies, Samples.fragment("<p>Text.</p>")));
    List<String> missing = new ArrayList<>();
    for (HtmlPage page : samples.full()) {
      String section = section(page instanceof ListPage ? "section.ftlh" : page.template());
      for (RecordComponent field : page.getClass().getRecordComponents()) {
        if (!ON_EVERY_PAGE.contains(field.getName()) && !tells(section, field.getName())) {
          missing.add(page.template() + ": page." + field.getName());
        }
      }
    }
    bodies.close();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFieldOfTheSharedRecordsIsTold() {
    List<String> missing = new ArrayList<>();
    for (Class<?> type :
        List.of(
            Frame.class,
            Head.class,
            Card.class,
            Picture.class,
            AuthorLink.class,
            AuthorCard.class,
            DateText.class,
            Link.class,
            SectionLink.class,
            TagLink.class)) {
      for (RecordComponent field : type.getRecordComponents()) {
        if (!tells(docs, field.getName())) {
          missing.add(type.getSimpleName() + ": " + field.getName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean tells(String text, String field) {
    return Pattern.compile("`(page\\.)?" + field + "`").matcher(text).find();
  }

  /** What stands below the heading that names a template; an article has a card's fields, too. */
  private String section(String template) {
    Matcher heading = Pattern.compile("(?m)^###? .*`" + template + "`.*$").matcher(docs);
    assertThat(heading.find()).as("a heading with " + template).isTrue();
    int end =
        Stream.of("\n### ", "\n## ")
            .mapToInt(mark -> docs.indexOf(mark, heading.end()))
            .filter(at -> at >= 0)
            .min()
            .orElse(docs.length());
    return docs.substring(heading.start(), end);
  }

  private static String docs() {
    try {
      return Files.readString(Path.of("../docs/theming.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

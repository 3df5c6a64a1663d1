package press.stet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search index changes with what it tells, no more, and tells of nothing that is withheld. */
class SearchTest extends MovingPaper {

  private static final String NOW = "2026-11-25T12:00:00Z";

  private static final String SITE =
      """
      title: The Post
      url: https://post.example/
      language: en
      timeZone: UTC
      silentEdits: off
      lostAddresses: off
      sections: [{id: news, title: News}]
      """;

  @BeforeEach
  void layOut() throws IOException {
    write("site.yaml", SITE + "search: true\n");
    article("one", "2018-07-05", "tags: [alpha]\n");
    article("two", "2019-07-05", "tags: [beta]\n");
    write("pages/about.md", "---\ntitle: About\n---\nUs.\n");
  }

  @Test
  void a_new_article_touches_its_neighbours_in_the_index() throws IOException {
    build(NOW);
    article("three", "2020-07-05", "tags: [gamma]\n");
    assertThat(inIndex(changed(NOW)))
        .containsExactly(
            "search/2018/d-0.json",
            "search/2018/n-_0023news.txt",
            "search/2018/terms.txt",
            "search/index.json");
  }

  @Test
  void another_word_touches_the_words_alone() throws IOException {
    build(NOW);
    write(
        "articles/one.md",
        """
        ---
        title: Title of one
        date: 2018-07-05
        section: news
        authors: Ann Lee
        tags: [alpha]
        ---
        Text, and omega.
        """);
    assertThat(inIndex(changed(NOW))).containsExactly("search/2018/n-_0023news.txt");
    assertThat(file("search/2018/n-_0023news.txt")).contains("omega C\n");
  }

  @Test
  void a_page_touches_nothing_of_the_index() throws IOException {
    build(NOW);
    write("pages/about.md", "---\ntitle: About\n---\nUs, the makers.\n");
    assertThat(inIndex(changed(NOW))).isEmpty();
  }

  @Test
  void what_is_withdrawn_leaves_no_trace() throws IOException {
    article("three", "2020-07-05", "tags: [gamma]\n");
    build(NOW);
    article("three", "2020-07-05", "tags: [gamma]\ndraft: true\n");
    build(NOW);
    assertThat(file("search/2018/n-_0023news.txt")).doesNotContain("gamma", "three");
    assertThat(file("search/2018/d-0.json")).doesNotContain("three");
  }

  @Test
  void switched_off_it_is_gone_and_switched_on_it_is_back() throws IOException {
    build(NOW);
    Set<String> files = inIndex(changed(NOW));
    assertThat(files).isEmpty();
    write("site.yaml", SITE);
    assertThat(inIndex(changed(NOW)))
        .contains("search/index.html", "search/index.json", "search/2018/n-_0023news.txt");
    assertThat(exists("search/index.html")).isFalse();
    write("site.yaml", SITE + "search: true\n");
    assertThat(inIndex(changed(NOW))).contains("search/2018/terms.txt");
  }

  /** What comes after a part of the archive is taken into its files one after the other. */
  @Test
  void however_large_the_archive_a_new_article_touches_few_files() throws IOException {
    write("site.yaml", SITE + "search: true\nfeeds: {of: []}\n");
    for (int i = 0; i < 600; i++) {
      oneOfMany(i);
    }
    build(NOW);
    for (int i = 600; i < 603; i++) {
      oneOfMany(i);
      assertThat(inIndex(changed(NOW))).hasSizeLessThan(12);
    }
  }

  private void oneOfMany(int i) throws IOException {
    String day = LocalDate.of(2018, 1, 1).plusDays(i).toString();
    write(
        "articles/a" + i + ".md",
        "---\ntitle: Title of a%d\ndate: %s\nsection: news\nauthors: Ann Lee\n---\n%s\n"
            .formatted(i, day, "own%d often%d mostly%d".formatted(i, i % 40, i % 7)));
  }

  @Test
  void letters_of_any_script_are_found_in_names_of_plain_letters() throws IOException {
    write(
        "articles/fa.md",
        """
        ---
        title: كتاب‌ها
        date: 2018-01-01
        section: news
        authors: Ann Lee
        ---
        می‌شود ۱۳۹۷.
        """);
    build(NOW);
    String words =
        new String(
            file("search/2018/n-_0023news.txt").getBytes(StandardCharsets.ISO_8859_1),
            StandardCharsets.UTF_8);
    assertThat(words).contains("\nکتاب ", "\nکتابها ", "\nمیشود ", "\nشود ", "\n1397 ");
  }

  private static Set<String> inIndex(Collection<String> files) {
    Set<String> some = new TreeSet<>(files);
    some.removeIf(file -> !file.startsWith("search/"));
    return some;
  }
}

package press.stet.generator.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.value.Kind;

class SiteConfigReaderTest {

  private static final String LEAST =
      """
      title: Daily Outlook
      url: https://outlook.example/
      language: en
      timeZone: Asia/Kabul
      sections: [{id: world, title: World}]
      """;

  @Test
  void the_least_that_a_newspaper_needs() {
    assertThat(read(LEAST))
        .isEqualTo(
            new SiteConfig(
                "Daily Outlook",
                SiteUrl.parse("https://outlook.example/"),
                "en",
                ZoneId.of("Asia/Kabul"),
                null,
                new Masthead(null, null, null),
                List.of(new Section("world", "World", Kind.NEWS, null)),
                AddressPattern.DEFAULT,
                20,
                30,
                20,
                5,
                Feeds.all(),
                NewsroomRules.NONE));
  }

  @Test
  void every_key() {
    String yaml =
        """
        title: "Daily  Outlook"
        url: https://host.example/paper
        language: fa-af
        timeZone: Asia/Kabul
        description: An independent daily.
        masthead:
          editorInChief: Moh. Reza Huwaida
          established: 2004
          motto: Let it stand
        sections:
          - {id: world, title: World, description: "Abroad, near and far."}
          - {id: opinion, title: Opinion, kind: opinion}
        address: /{lang}/{section}/{slug}/
        listSize: 10
        frontSize: 12
        feedSize: 15
        relatedSize: 0
        feeds: {formats: rss, of: [paper, sections], fullContent: false}
        """;
    assertThat(read(yaml))
        .isEqualTo(
            new SiteConfig(
                "Daily Outlook",
                SiteUrl.parse("https://host.example/paper/"),
                "fa-AF",
                ZoneId.of("Asia/Kabul"),
                "An independent daily.",
                new Masthead("Moh. Reza Huwaida", 2004, "Let it stand"),
                List.of(
                    new Section("world", "World", Kind.NEWS, "Abroad, near and far."),
                    new Section("opinion", "Opinion", Kind.OPINION, null)),
                new AddressPattern("/{lang}/{section}/{slug}/"),
                10,
                12,
                15,
                0,
                new Feeds(
                    Set.of(Feeds.Format.RSS),
                    Set.of(Feeds.Subject.PAPER, Feeds.Subject.SECTIONS),
                    false),
                NewsroomRules.NONE));
  }

  @Test
  void an_empty_list_of_formats_means_no_feeds() {
    SiteConfig config = read(LEAST + "feeds: {formats: []}\n");
    assertThat(config.feeds().formats()).isEmpty();
    assertThat(config.feeds().of()).containsExactly(Feeds.Subject.values());
  }

  @Test
  void an_empty_file_lacks_all_that_is_required() {
    assertMessages(
        "",
        """
        site.yaml:1:1: error: "language" is missing
          Add a line such as `language: en`.
        site.yaml:1:1: error: "sections" is missing
          Add a line such as `sections: [{id: world, title: World}]`.
        site.yaml:1:1: error: "timeZone" is missing
          Add a line such as `timeZone: Asia/Kabul`.
        site.yaml:1:1: error: "title" is missing
          Add a line such as `title: Daily Outlook`.
        site.yaml:1:1: error: "url" is missing
          Add a line such as `url: https://outlook.example/`.""");
  }

  @Test
  void wrong_values() {
    assertMessages(
        """
        title: Daily Outlook
        url: outlook.example
        language: english
        timeZone: Kabul
        masthead: Moh. Reza Huwaida
        sections:
          - {id: World, title: World}
          - {id: opinion, titel: Opinion, kind: opinions}
          - {id: opinion, title: Opinion}
          - sport
        address: /{year}/{name}/
        listSize: 0
        feeds: {formats: [rss, atm]}
        """,
        """
        site.yaml:2:6: error: "outlook.example" is not the address of a web site
          2 | url: outlook.example
            |      ^^^^^^^^^^^^^^^
          Write it like `url: https://paper.example/`.
        site.yaml:3:11: error: "english" is not a language tag
          3 | language: english
            |           ^^^^^^^
          Use a BCP 47 tag such as en, fa-AF or ps-AF.
        site.yaml:4:11: error: there is no time zone "Kabul"
          4 | timeZone: Kabul
            |           ^^^^^
          Did you mean "Asia/Kabul"? Use a name such as Asia/Kabul or Europe/London.
        site.yaml:5:11: error: "masthead" should be a group of keys, but is a text
          5 | masthead: Moh. Reza Huwaida
            |           ^^^^^^^^^^^^^^^^^
          Write it as `masthead: {editorInChief: A name}`.
        site.yaml:7:10: error: "World" cannot be an id
          7 |   - {id: World, title: World}
            |          ^^^^^
          Use lower-case letters, digits and hyphens, for example "world".
        site.yaml:8:5: error: "title" is missing
          8 |   - {id: opinion, titel: Opinion, kind: opinions}
            |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Add a line such as `title: World`.
        site.yaml:8:19: error: there is no key "titel" here
          8 |   - {id: opinion, titel: Opinion, kind: opinions}
            |                   ^^^^^
          Did you mean "title"? Known keys: id, title, kind, description.
        site.yaml:8:41: error: "kind" cannot be "opinions"
          8 |   - {id: opinion, titel: Opinion, kind: opinions}
            |                                         ^^^^^^^^
          Did you mean "opinion"? Possible are: news, opinion, analysis, review, background, \
        sponsored, satire, live.
        site.yaml:9:10: error: there are two sections "opinion"
          9 |   - {id: opinion, title: Opinion}
            |          ^^^^^^^
          Give each section an id of its own in site.yaml.
        site.yaml:10:5: error: "sections" should be a group of keys, but is a text
          10 |   - sport
             |     ^^^^^
          Write it as `sections: {id: world, title: World}`.
        site.yaml:11:10: error: the address pattern has an unknown blank {name}
          11 | address: /{year}/{name}/
             |          ^^^^^^^^^^^^^^^
          Write it like `address: /{year}/{month}/{day}/{slug}/`.
        site.yaml:12:11: error: "listSize" should be a whole number from 1 to 1000, but is "0"
          12 | listSize: 0
             |           ^
          Write it as `listSize: 1`.
        site.yaml:13:24: error: "formats" cannot be "atm"
          13 | feeds: {formats: [rss, atm]}
             |                        ^^^
          Did you mean "atom"? Possible are: rss, atom, json.""");
  }

  @Test
  void a_zone_is_suggested_by_spelling_too() {
    assertMessages(
        LEAST.replace("Asia/Kabul", "Europa/London"),
        """
        site.yaml:4:11: error: there is no time zone "Europa/London"
          4 | timeZone: Europa/London
            |           ^^^^^^^^^^^^^
          Did you mean "Europe/London"? Use a name such as Asia/Kabul or Europe/London.""");
  }

  @Test
  void stand_ins_take_the_place_of_wrong_settings_so_that_articles_are_checked_all_the_same() {
    Problems problems = new Problems();
    String yaml = "url: nowhere\nsections: [{id: world, title: World}]\n";

    SiteConfig config = SiteConfigReader.read(new SourceText("site.yaml", yaml), problems);

    assertThat(config).isNotNull();
    assertThat(config.section("world")).isPresent();
    assertThat(problems.errorCount()).isEqualTo(4);
  }

  @Test
  void without_sections_there_is_nothing_to_check_articles_by() {
    Problems problems = new Problems();

    SiteConfig config =
        SiteConfigReader.read(new SourceText("site.yaml", "title: Paper\n"), problems);

    assertThat(config).isNull();
    assertThat(problems.hasErrors()).isTrue();
  }

  private static SiteConfig read(String yaml) {
    Problems problems = new Problems();
    SiteConfig config = SiteConfigReader.read(new SourceText("site.yaml", yaml), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(config).isNotNull();
    return config;
  }

  private static void assertMessages(String yaml, String messages) {
    Problems problems = new Problems();
    SiteConfigReader.read(new SourceText("site.yaml", yaml), problems);
    assertThat(problems.hasErrors()).isTrue();
    String printed =
        problems.sorted().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
    assertThat(printed).isEqualTo(messages);
  }
}

package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.stet.core.config.AddressPattern;
import press.stet.core.config.Feeds;
import press.stet.core.config.Masthead;
import press.stet.core.config.NewsroomRules;
import press.stet.core.config.Section;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.value.Kind;
import press.stet.generator.draft.ArticleDrafter;
import press.stet.generator.draft.PaperDrafter;
import press.stet.generator.draft.PaperQuestion;
import press.stet.generator.draft.Question;

class InterviewTest {

  private final ArticleDrafter drafter =
      new ArticleDrafter(
          new SiteConfig(
              "Daily Outlook",
              SiteUrl.parse("https://outlook.example/"),
              "en",
              ZoneId.of("Asia/Kabul"),
              null,
              new Masthead(null, null, null),
              List.of(
                  new Section("world", "World", Kind.NEWS, null),
                  new Section("opinion", "Opinion", Kind.OPINION, null)),
              AddressPattern.DEFAULT,
              20,
              20,
              20,
              4,
              Feeds.all(),
              NewsroomRules.NONE));
  private final List<String> shown = new ArrayList<>();

  @Test
  void without_a_writer_everything_missing_or_wrong_is_named_at_once() {
    assertThatThrownBy(() -> new Interview<>(drafter, null).answers(Map.of()))
        .isInstanceOf(BadParameterException.class)
        .hasMessage(
            """
            There is no headline. Add -Dstet.title="A headline".
            There is no section (one of: world, opinion). Add -Dstet.section=world.""");
    assertThatThrownBy(
            () ->
                new Interview<>(drafter, null)
                    .answers(Map.of(Question.SECTION, "wrold", Question.SLUG, "A B")))
        .hasMessage(
            """
            There is no headline. Add -Dstet.title="A headline".
            stet.section: There is no section "wrold". Did you mean "world"? Sections are: world, opinion.
            stet.slug: "A B" cannot be part of an address. Use lower-case letters, digits and hyphens, for example a-b.""");
  }

  @Test
  void a_writer_is_asked_everything_and_again_after_a_wrong_answer() throws Exception {
    Map<Question, String> answers =
        new Interview<>(drafter, writer("", "Talks", "wrold", "world", "Jane", "", "", "", "", ""))
            .answers(Map.of());
    assertThat(answers)
        .containsEntry(Question.TITLE, "Talks")
        .containsEntry(Question.SECTION, "world")
        .containsEntry(Question.AUTHORS, "Jane")
        .doesNotContainKey(Question.SLUG);
    assertThat(shown)
        .containsExactly(
            "Headline: ",
            "An answer is needed here.",
            "Headline: ",
            "Section (world, opinion): ",
            "There is no section \"wrold\". Did you mean \"world\"? Sections are: world, opinion.",
            "Section (world, opinion): ",
            "Authors, separated by commas, or Enter for none: ",
            "Dateline (the place), or Enter for none: ",
            "Source (the agency), or Enter for none: ",
            "Summary (one sentence), or Enter for none: ",
            "Tags, separated by commas, or Enter for none: ",
            "Kind (news, opinion, analysis, review, background, sponsored, satire, live), or Enter"
                + " for none: ");
  }

  @Test
  void who_has_begun_to_answer_by_properties_is_asked_only_for_what_must_be() throws Exception {
    Map<Question, String> answers =
        new Interview<>(drafter, writer("world")).answers(Map.of(Question.TITLE, "Talks"));
    assertThat(answers).isEqualTo(Map.of(Question.TITLE, "Talks", Question.SECTION, "world"));
    assertThat(shown).containsExactly("Section (world, opinion): ");
  }

  @Test
  void a_paper_is_begun_by_the_same_way_of_asking() {
    assertThatThrownBy(
            () ->
                new Interview<>(new PaperDrafter("1"), null)
                    .answers(
                        Map.of(
                            PaperQuestion.URL, "valley-post",
                            PaperQuestion.TIME_ZONE, "Asia/Kabull")))
        .hasMessage(
            """
            There is no name of the newspaper. Add -Dstet.title="The Valley Post".
            stet.url: "valley-post" is not the address of a web site. Write it in full, like https://valley-post.example/.
            There is no author’s name. Add -Dstet.author="Jane Roe".
            stet.timeZone: There is no time zone "Asia/Kabull". Did you mean "Asia/Kabul"? Time zones are called like Europe/London or Asia/Kabul.""");
  }

  @Test
  void a_writer_may_leave() {
    assertThatThrownBy(() -> new Interview<>(drafter, writer("Talks")).answers(Map.of()))
        .isInstanceOf(BadParameterException.class)
        .hasMessage("Nothing was written, because the answers ended early.");
  }

  private Writer writer(String... lines) {
    Deque<String> left = new ArrayDeque<>(List.of(lines));
    return new Writer() {
      @Override
      public String answer(String prompt) {
        shown.add(prompt);
        return left.poll();
      }

      @Override
      public void hear(String line) {
        shown.add(line);
      }
    };
  }
}

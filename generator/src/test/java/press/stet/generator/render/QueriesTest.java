package press.stet.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.stet.core.cost.Cost;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.ProblemText;
import press.stet.core.diagnostic.Problems;
import press.stet.core.page.Archive.Answer;
import press.stet.core.page.Body;
import press.stet.core.page.Query;
import press.stet.core.page.RenderedFile;
import press.stet.core.value.Fingerprint;
import press.stet.generator.body.DiskBodyStore;
import press.stet.generator.fixture.MemoryTheme;

/** What a page's template asks beyond its record is answered, and kept with the page. */
class QueriesTest {

  private static final Fingerprint THREE = Fingerprint.of("three");
  private static final Fingerprint TODAY = Fingerprint.of("today");

  private static final Map<Query, Answer> ANSWERS =
      Map.of(
          Query.latest("world", 3),
          new Answer(List.of(Samples.card("Third"), Samples.card("Second")), THREE),
          Query.today(),
          new Answer(Samples.DATE, TODAY));

  private final DiskBodyStore bodies = DiskBodyStore.scratch();
  private final Problems problems = new Problems();
  private final CostMeter meter = CostMeter.on();

  @AfterEach
  void close() {
    bodies.close();
  }

  @Test
  void answersAreShownAndEachQueryIsKeptOnceInOrder() {
    RenderedFile file =
        draw(
            "${today().day}: <#list latest('world', 3) as card>${card.headline} </#list>"
                + "${latest(page.section.id, 3)?size} ${today().full}");
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("July 5, 2018: Third Second 2 Thursday, July 5th, 2018");
    assertThat(file.asked())
        .containsExactly(
            new Query.Asked(Query.latest("world", 3), THREE),
            new Query.Asked(Query.today(), TODAY));
  }

  @Test
  void aPageThatAsksNothingHasNoQueries() {
    assertThat(draw("${page.headline}").asked()).isEmpty();
  }

  @Test
  void everyQueryHasItsPrice() {
    draw("${today().day} ${today().day}");
    assertThat(meter.costs())
        .extracting(cost -> cost.kind() + " " + cost.name() + " × " + cost.count())
        .containsExactly("TEMPLATE article.ftlh × 1", "QUERY today() × 2");
    assertThat(meter.costs()).extracting(Cost::nanos).allMatch(nanos -> nanos > 0);
  }

  @Test
  void questionsWithoutSenseAreFaultsOfTheTemplate() {
    assertThat(fault("${latest('wrold', 3)?size}"))
        .contains(
            "article.ftlh:1:1: error: the template failed: ",
            "there is no section \"wrold\". Did you mean \"world\"? Sections are: world, opinion");
    assertThat(fault("${latest('world')?size}"))
        .contains(
            "latest wants a number, and before it, if need be, the id of a section: latest(5) or"
                + " latest(\"world\", 5)");
    assertThat(fault("${latest(0)?size}")).contains("latest gives 1 to 1000 stories, not 0");
    assertThat(fault("${latest(2.5)?size}")).contains("latest gives 1 to 1000 stories, not 2.5");
    assertThat(fault("${today(1).day}"))
        .contains("today wants nothing between its brackets: today().full");
  }

  private RenderedFile draw(String template) {
    RenderedFile file = render(template, problems);
    assertThat(problems.sorted()).isEmpty();
    return file;
  }

  private String fault(String template) {
    Problems faults = new Problems();
    assertThat(render(template, faults)).isNull();
    assertThat(faults.sorted()).hasSize(1);
    return ProblemText.of(faults.sorted().get(0));
  }

  private RenderedFile render(String template, Problems faults) {
    Body body = new Body(Samples.put(bodies, Samples.fragment("<p>Text</p>")), List.of());
    return new PageRenderer(
            MemoryTheme.of("article.ftlh", template), bodies, ANSWERS::get, meter, faults)
        .render(Samples.article(Samples.frame(Map.of()), "Headline", body, null));
  }
}

package press.stet.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.stet.core.article.Edition;
import press.stet.core.config.EditionRules;
import press.stet.core.value.SourcePath;

class EditionCountTest {

  /** From a Saturday on, six days a week. */
  private static final EditionRules RULES =
      EditionRules.of(
          LocalDate.of(2018, 1, 6),
          100,
          7,
          List.of(DayOfWeek.FRIDAY),
          List.of(LocalDate.of(2018, 1, 8)));

  @Test
  void countsTheDaysOnWhichAPaperAppeared() {
    assertThat(count(List.of(), "2018-01-05", "2018-01-06", "2018-01-07", "2018-01-08"))
        .containsExactly("2018-01-06 7/100", "2018-01-07 7/101");
    assertThat(count(List.of(), "2018-01-11", "2018-01-12", "2018-01-13"))
        .containsExactly("2018-01-11 7/104", "2018-01-13 7/105");
  }

  @Test
  void aVolumeBeginsOnTheAnniversaryOfTheFirstIssue() {
    assertThat(count(List.of(), "2019-01-05", "2019-01-06", "2028-01-06"))
        .containsExactly("2019-01-05 7/411", "2019-01-06 8/412", "2028-01-06 17/3230");
  }

  @Test
  void aFileIsCountedOnFrom() {
    List<Edition> files = List.of(file("2018-01-09", 500, null), file("2018-01-11", null, 20));
    assertThat(count(files, "2018-01-10", "2018-01-13", "2019-01-06"))
        .containsExactly(
            "2018-01-09 7/500",
            "2018-01-10 7/501",
            "2018-01-11 20/502",
            "2018-01-13 20/503",
            "2019-01-06 21/810");
  }

  @Test
  void aDayWithAFileHadAPaper() {
    List<Edition> files = List.of(file("2018-01-08", null, null), file("2018-01-12", null, null));
    assertThat(count(files, "2018-01-13"))
        .containsExactly("2018-01-08 7/102", "2018-01-12 7/106", "2018-01-13 7/107");
  }

  @Test
  void aFileFromBeforeTheFirstIssueCountsForNothing() {
    assertThat(count(List.of(file("2018-01-03", 9, 9)), "2018-01-06"))
        .containsExactly("2018-01-06 7/100");
  }

  @Test
  void aWeekBeginsAfterTheDayOnWhichThePaperIsClosed() {
    assertThat(RULES.weekStart()).isEqualTo(DayOfWeek.SATURDAY);
    LocalDate first = RULES.first();
    assertThat(EditionRules.of(first, 1, 1, List.of(), List.of()).weekStart())
        .isEqualTo(DayOfWeek.MONDAY);
    List<DayOfWeek> weekend = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(EditionRules.of(first, 1, 1, weekend, List.of()).weekStart())
        .isEqualTo(DayOfWeek.MONDAY);
  }

  private static Edition file(String date, @Nullable Integer number, @Nullable Integer volume) {
    return new Edition(
        new SourcePath("editions/" + date + ".yaml"),
        LocalDate.parse(date),
        number,
        volume,
        List.of());
  }

  private static List<String> count(List<Edition> files, String... days) {
    return EditionCount.of(RULES, files, Stream.of(days).map(LocalDate::parse).toList())
        .values()
        .stream()
        .map(count -> count.day() + " " + count.volume() + "/" + count.number())
        .toList();
  }
}

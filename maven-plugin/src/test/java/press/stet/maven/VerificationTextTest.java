package press.stet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.stet.generator.DifferenceCause;
import press.stet.generator.SiteComparison;
import press.stet.generator.SiteDifference;
import press.stet.generator.Verification;

class VerificationTextTest {

  private static final SiteComparison DIFFERENT =
      new SiteComparison(
          1_234,
          25,
          List.of(
              new SiteDifference.OnlyHere("old/index.html"),
              new SiteDifference.OnlyThere("new/index.html"),
              new SiteDifference.OtherBytes("media/p.jpg", 1_233),
              new SiteDifference.OtherLine("index.html", 14, 4, "<h1>Old</h1>", "<h1>New</h1>"),
              new SiteDifference.OtherLine("robots.txt", 3, 1, null, "")));

  @Test
  void a_proof_is_one_line() {
    assertThat(VerificationText.proven(new SiteComparison(1_234, 0, List.of()), "target/site"))
        .isEqualTo("1,234 files, byte for byte as in a build from nothing → target/site");
  }

  @Test
  void differences_are_told_one_by_one_and_the_rest_is_counted() {
    assertThat(VerificationText.differences(verification(DIFFERENT)))
        .containsExactly(
            "old/index.html: is in the output folder, but not in a build from nothing",
            "new/index.html: is in a build from nothing, but not in the output folder",
            "media/p.jpg: differs from byte 1,234 on",
            """
            index.html: differs from line 14 on
              in the output folder:
              14 | <h1>Old</h1>
                 |    ^
              in a build from nothing:
              14 | <h1>New</h1>
                 |    ^""",
            """
            robots.txt: differs from line 3 on
              in the output folder:
              3 | (the file has ended)
              in a build from nothing:
              3 | (an empty line)""",
            "and 20 files more");
  }

  @Test
  void the_key_that_failed_is_named() {
    SiteDifference photo = new SiteDifference.OtherBytes("media/p.jpg", 0);
    SiteComparison comparison = new SiteComparison(2, 1, List.of(photo));

    assertThat(
            VerificationText.differences(
                verification(comparison, Map.of("media/p.jpg", DifferenceCause.PAGE_KEY))))
        .containsExactly(
            """
            media/p.jpg: differs from byte 1 on
              cause: the page's key, which is the same in both builds, leaves out something that it\
             shows""");
  }

  @Test
  void problems_that_only_one_build_reports_are_told() {
    Verification verification =
        new Verification(
            Samples.report(),
            Samples.report(Samples.NO_BYLINE),
            null,
            List.of(Samples.NO_BYLINE),
            List.of(),
            Map.of());

    assertThat(verification.same()).isFalse();
    assertThat(VerificationText.differences(verification))
        .containsExactly(
            """
            only a build from nothing reports
              articles/walk, part 1.md:1:1: warning: the article has neither authors nor source""");
    assertThat(VerificationText.refuted(verification, "target/stet-cache"))
        .startsWith("this build and a build from nothing do not report the same problems, see");
  }

  @Test
  void the_failure_says_what_to_do() {
    assertThat(VerificationText.refuted(verification(DIFFERENT), "target/stet-cache"))
        .isEqualTo(
            "25 of 1,234 files are not the same in a build from nothing, see above. If nobody saved"
                + " a file of the newspaper meanwhile, this is a bug of Stet; please report it, with"
                + " the lines above. Until it is mended, delete the folder target/stet-cache and"
                + " build again.");
  }

  private static Verification verification(SiteComparison comparison) {
    return verification(comparison, Map.of());
  }

  private static Verification verification(
      SiteComparison comparison, Map<String, DifferenceCause> causes) {
    return new Verification(
        Samples.report(), Samples.report(), comparison, List.of(), List.of(), causes);
  }
}

package press.stet.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/2018/07/05/doha/, 2018/07/05/doha/index.html",
    "/robots.txt, robots.txt",
    "/a..b/.well-known/, a..b/.well-known/index.html"
  })
  void names_exactly_one_output_file(String path, String file) {
    assertThat(new SitePath(path).file()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/index.html, /",
    "/doha/index.html, /doha/",
    "/doha/, /doha/",
    "/robots.txt, /robots.txt",
    "/my-index.html, /my-index.html"
  })
  void a_folder_and_its_index_are_one_page(String path, String page) {
    assertThat(new SitePath(path).ofPage()).isEqualTo(new SitePath(page));
    assertThat(new SitePath(page).file()).isEqualTo(new SitePath(path).file());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "about; does not begin with a slash",
        "''; does not begin with a slash",
        "//evil.example/; has two slashes in a row",
        "/a//b; has two slashes in a row",
        "/a//; has two slashes in a row",
        "/../etc/passwd; has a \".\" or \"..\" between slashes",
        "/a/..; has a \".\" or \"..\" between slashes",
        "/./a; has a \".\" or \"..\" between slashes",
        "/a\\b; has a \"\\\"",
        "/a?b; has a \"?\"",
        "/a#b; has a \"#\"",
        "/C:/; has a \":\"",
        "/.stet-manifest; has a part \".stet-…\", kept for Stet itself",
        "/.stet-staging/; has a part \".stet-…\", kept for Stet itself"
      })
  void says_in_words_what_would_leave_the_root_or_break_an_address(String text, String fault) {
    assertThat(SitePath.fault(text)).isEqualTo(fault);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SitePath(text))
        .withMessage("\"" + text + "\" " + fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a\u0000b", "/a\nb", "/a\u0085", "/\u007f"})
  void refuses_control_characters(String text) {
    assertThat(SitePath.fault(text)).isEqualTo("has a control character");
  }

  @ParameterizedTest
  @MethodSource("halves")
  void refuses_half_a_character(String text) {
    assertThat(SitePath.fault(text)).isEqualTo("has half a character");
  }

  static String[] halves() {
    return new String[] {"/\ud83d", "/\ude00", "/a\ud83db"};
  }

  @Test
  void measures_a_part_in_bytes_as_file_systems_do() {
    assertThat(SitePath.fault("/" + "a".repeat(240) + "/")).isNull();
    assertThat(SitePath.fault("/" + "ص".repeat(120) + "/")).isNull();
    assertThat(SitePath.fault("/" + "ص".repeat(121) + "/"))
        .isEqualTo("has a part longer than file systems allow (240 bytes)");
  }

  @Test
  void encodes_for_a_url_what_is_not_ascii() {
    assertThat(new SitePath("/صلح/a b%20c/é'(1).html").encoded())
        .isEqualTo("/%D8%B5%D9%84%D8%AD/a%20b%2520c/%C3%A9'(1).html");
    assertThat(new SitePath("/😀/").encoded()).isEqualTo("/%F0%9F%98%80/");
  }

  @Test
  void a_folder_has_children_and_a_file_has_none() {
    assertThat(SitePath.ROOT.child("page/2/")).isEqualTo(new SitePath("/page/2/"));
    assertThatIllegalArgumentException().isThrownBy(() -> SitePath.ROOT.child("../a"));
    assertThatIllegalStateException().isThrownBy(() -> new SitePath("/a.html").child("b"));
  }
}

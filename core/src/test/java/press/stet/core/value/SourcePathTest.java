package press.stet.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathTest {

  @ParameterizedTest
  @CsvSource({
    "articles/2018/doha.md, articles/2018/, doha.md, doha",
    "site.yaml, '', site.yaml, site",
    "media/.hidden, media/, .hidden, .hidden",
    "a/b.c.jpg, a/, b.c.jpg, b.c"
  })
  void has_a_folder_a_name_and_a_base_name(String path, String folder, String file, String base) {
    SourcePath source = new SourcePath(path);

    assertThat(source.folder()).isEqualTo(folder);
    assertThat(source.fileName()).isEqualTo(file);
    assertThat(source.baseName()).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "../04/ceasefire.md, articles/04/ceasefire.md",
    "photo.jpg, articles/05/photo.jpg",
    "./photo.jpg, articles/05/photo.jpg",
    "../../site.yaml, site.yaml",
    "../04/./ceasefire.md, articles/04/ceasefire.md",
    "../04//ceasefire.md, articles/04/ceasefire.md",
    "../04/../06/ceasefire.md, articles/06/ceasefire.md",
    "photos/, articles/05/photos",
    ".., articles",
    "../../../site.yaml, ",
    ".well-known, articles/05/.well-known",
    "..., articles/05/...",
    "a/../../b.md, articles/b.md",
    "../../../etc/passwd, ",
    "../../.., ",
    "'', "
  })
  void follows_relative_paths_but_never_out_of_the_folder(String relative, String expected) {
    SourcePath target = new SourcePath("articles/05/doha.md").resolve(relative);

    assertThat(target == null ? null : target.value()).isEqualTo(expected);
  }
}

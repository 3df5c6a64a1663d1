package press.stet.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From where photos may be loaded. */
class PhotoSourcesTest {

  private static final PhotoSources SOURCES =
      new PhotoSources(
          "post.example",
          List.of(
              "https://photos.example",
              "https://*.cdn.example:8443",
              "https://press.example/free/",
              "wss://live.example"));

  @Test
  void what_is_not_allowed_is_named_by_its_host() {
    assertThat(SOURCES.refused("https://elsewhere.example/x.jpg")).isEqualTo("elsewhere.example");
    assertThat(SOURCES.refused("//Else.example:443?x=1")).isEqualTo("else.example");
    assertThat(SOURCES.refused("http://me@else.example:81/x")).isEqualTo("else.example:81");
    assertThat(SOURCES.refused("https://cdn.example:8443/x.jpg")).isEqualTo("cdn.example:8443");
    assertThat(SOURCES.refused("https://a.cdn.example/x.jpg")).isEqualTo("a.cdn.example");
    assertThat(SOURCES.refused("https://press.example/x.jpg")).isEqualTo("press.example");
    assertThat(SOURCES.refused("https://live.example/x.jpg")).isEqualTo("live.example");
  }

  @Test
  void what_is_allowed_or_the_newspapers_own_is_not() {
    assertThat(SOURCES.refused("HTTPS://Photos.example/x.jpg")).isNull();
    assertThat(SOURCES.refused("http://photos.example/x.jpg?w=1#a")).isNull();
    assertThat(SOURCES.refused("https://a.b.cdn.example:8443/x.jpg")).isNull();
    assertThat(SOURCES.refused("https://press.example/free/x.jpg")).isNull();
    assertThat(SOURCES.refused("https://post.example/media/x.jpg")).isNull();
    assertThat(SOURCES.refused("bay.jpg")).isNull();
    assertThat(SOURCES.refused("/media/bay.jpg")).isNull();
    assertThat(SOURCES.refused("mailto:a@b.example")).isNull();
  }
}

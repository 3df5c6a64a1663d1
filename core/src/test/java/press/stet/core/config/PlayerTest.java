package press.stet.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

  private static final String FILM = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        "https://youtube.com/watch?list=a&v=aqz-KE-bpKQ&t=10",
        "https://m.youtube.com/shorts/aqz-KE-bpKQ?x",
        "http://youtu.be/aqz-KE-bpKQ?si=1",
        "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
      })
  void a_film_has_many_addresses(String address) {
    assertThat(Player.YOUTUBE.frame(address)).isEqualTo(FILM);
  }

  @ParameterizedTest
  @CsvSource({
    "VIMEO,       https://vimeo.com/76979871#t=1, https://player.vimeo.com/video/76979871?dnt=1",
    "DAILYMOTION, https://dai.ly/x8abc, https://geo.dailymotion.com/player.html?video=x8abc",
    "ARCHIVE,     https://archive.org/details/a_b.c, https://archive.org/embed/a_b.c",
    "SPOTIFY,     https://open.spotify.com/show/4rO, https://open.spotify.com/embed/show/4rO",
  })
  void others_have_players_too(Player player, String address, String frame) {
    assertThat(player.frame(address)).isEqualTo(frame);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/watch?v=aqz-KE-bpKQx",
        "https://www.youtube.com.example/watch?v=aqz-KE-bpKQ",
        "https://example.org/?https://youtu.be/aqz-KE-bpKQ",
        "//youtu.be/aqz-KE-bpKQ",
        "javascript:alert(1)//youtu.be/aqz-KE-bpKQ",
      })
  void all_else_has_none(String address) {
    assertThat(Player.YOUTUBE.frame(address)).isNull();
  }
}

package press.stet.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewServerTest extends PreviewAtWork {

  @Test
  void a_page_is_served_with_a_script() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("The bridge is open")
        .containsPattern(
            "<script src=\"/__stet/preview.js\" data-stamp=\"\\w+ \\d+\\.0\"></script>\\s*</body>");
    assertThat(get("/__stet/preview.js").body()).contains("EventSource");
    assertThat(get("/__stet/preview.css").headers().firstValue("content-type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void files_have_their_types_and_are_served_as_they_are() throws Exception {
    assertThat(get("/feed.json").headers().firstValue("content-type"))
        .contains("application/feed+json");
    assertThat(get("/photos/lake.svg").headers().firstValue("content-type"))
        .contains("image/svg+xml");
    assertThat(get("/photos/lake.svg").body()).isEqualTo("<svg/>");
    assertThat(get("/photos/%D8%AF%D9%88%D8%AD%D9%87.txt").body()).isEqualTo("doha");
  }

  @Test
  void a_folder_without_its_slash_is_led_to_its_page() throws Exception {
    HttpResponse<String> answer = get("/about?from=mail");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location")).contains("/about/?from=mail");
    assertThat(get("/about/").body()).contains("About us");
    assertThat(get("/photos").statusCode()).isEqualTo(404);
  }

  @Test
  void what_the_browser_has_is_not_sent_again() throws Exception {
    for (String path : List.of("/", "/feed.json", "/photos/lake.svg")) {
      String tag = get(path).headers().firstValue("etag").orElseThrow();
      HttpResponse<String> again = get(path, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_part_of_a_file_can_be_asked_for() throws Exception {
    HttpResponse<String> part = get("/photos/lake.svg", "Range", "bytes=1-3");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("svg");
    assertThat(part.headers().firstValue("content-range")).contains("bytes 1-3/6");
    HttpResponse<String> none = get("/photos/lake.svg", "Range", "bytes=6-");
    assertThat(none.statusCode()).isEqualTo(416);
    assertThat(none.headers().firstValue("content-range")).contains("bytes */6");
    assertThat(get("/photos/lake.svg", "Range", "bytes=0-1", "If-Range", "\"old\"").body())
        .isEqualTo("<svg/>");
  }

  @Test
  void headers_alone_can_be_asked_for_and_nothing_can_be_sent() throws Exception {
    HttpResponse<String> head = send(request("/").method("HEAD", none()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("content-length").orElseThrow()).isGreaterThan(50);
    HttpResponse<String> post = send(request("/").POST(none()));
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("allow")).contains("GET, HEAD");
  }

  @Test
  void an_unknown_address_gets_the_papers_own_404_page() throws Exception {
    HttpResponse<String> answer = get("/no/such/page/");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Page not found", "/__stet/preview.js");
  }

  @Test
  void no_path_leads_out_of_the_site() throws Exception {
    Files.writeString(newspaper.resolve("secret.txt"), "secret");
    for (String path :
        List.of(
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/../site.yaml",
            "/site.yaml",
            "/media/../secret.txt",
            "/photos/..%2f..%2fsecret.txt",
            "/photos/%2e%2e/%2e%2e/secret.txt",
            "/..%5csecret.txt",
            "//secret.txt",
            "/photos/%00",
            "/./secret.txt")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host()))
          .as(path)
          .startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void a_page_has_the_names_that_it_has_on_a_web_host() throws Exception {
    write("static/app/index.html", "<p>Ours");
    save("static/plain.html", "<p>Plain");
    assertThat(get("/about/index.html").body()).contains("About us");
    assertThat(get("/app/").body()).startsWith("<p>Ours<link");
    assertThat(get("/app").headers().firstValue("location")).contains("/app/");
    assertThat(get("/plain.html").body()).startsWith("<p>Plain<link");
    String sheet = get("/").body().replaceAll("(?s).*?href=\"(/assets/[^\"]+\\.css).*", "$1");
    assertThat(get(sheet).headers().firstValue("content-type")).contains("text/css; charset=utf-8");
  }

  @Test
  void only_this_machine_is_answered() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET /__stet/events HTTP/1.1\r\nHost: evil.example:80"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1\r\nX: y")).startsWith("HTTP/1.1 4");
    assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:" + server.address().getPort()))
        .startsWith("HTTP/1.1 200");
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_paper_below_a_path_is_served_below_it() throws Exception {
    save("site.yaml", site("/daily%20paper/"));
    assertThat(get("/").headers().firstValue("location")).contains("/daily%20paper/");
    assertThat(get("/daily%20paper").headers().firstValue("location")).contains("/daily%20paper/");
    assertThat(get("/daily%20paper/").body()).contains("The bridge is open");
    assertThat(get("/daily%20paper/about").headers().firstValue("location"))
        .contains("/daily%20paper/about/");
    assertThat(get("/about/").statusCode()).isEqualTo(404);
  }

  @Test
  void a_taken_port_is_refused_or_the_next_one_used() throws Exception {
    int taken = server.address().getPort();
    assertThatThrownBy(() -> open(taken, false)).isInstanceOf(BindException.class);
    try (PreviewServer other = open(taken, true)) {
      assertThat(other.address().getPort()).isGreaterThan(taken).isLessThan(taken + 10);
    }
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

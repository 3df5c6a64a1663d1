package press.stet.generator.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.DefaultHandler;

/** What stays of drawings, and what does not. */
class DrawingTest {

  static final String HOSTILE =
      """
      <?xml version="1.0"?>
      <?xml-stylesheet href="https://evil.example/a.css"?>
      <!DOCTYPE svg [ <!ENTITY a "aaaa"> ]>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" onload="steal()">
      <script>steal()</script>
      <a href="javascript:steal()"><rect width="10" height="10" fill="red"/></a>
      <image href="https://evil.example/a.png"/>
      <use href="#shape"/><use href="data:image/svg+xml,x"/>
      <foreignObject><iframe src="https://evil.example/"/></foreignObject>
      <style>@import url(https://evil.example/b.css)</style>
      <circle r="5" style="fill:url(#paint)"/><circle r="6" style="fill:url(https://evil.example/)"/>
      <animate attributeName="href" to="javascript:steal()"/>
      </svg>
      """;

  private static Drawing read(String svg) throws PhotoFault {
    return Drawing.read(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String cleaned(String svg) throws PhotoFault {
    return new String(read(svg).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void what_acts_or_fetches_is_taken_out_and_told() throws PhotoFault {
    Drawing drawing = read(HOSTILE);
    assertThat(new String(drawing.bytes(), StandardCharsets.UTF_8))
        .doesNotContain("steal", "evil", "ENTITY", "iframe", "data:", "script")
        .contains("<rect", "href=\"#shape\"", "fill:url(#paint)", "viewBox=\"0 0 300 200\"");
    assertThat(drawing.width()).isEqualTo(300);
    assertThat(drawing.height()).isEqualTo(200);
    assertThat(drawing.removed())
        .startsWith("declarations of its own (<!DOCTYPE … [)", "a style sheet of its own");
  }

  @Test
  void what_is_left_is_well_formed() throws Exception {
    for (String svg :
        List.of(
            HOSTILE,
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><title>a &amp; b &lt; c</title>"
                + "<style>a > b{}</style><script/><text>&unknown; ]]&gt; \u0001</text></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " xmlns:i='urn:i' i:a='1'><use xlink:href='#a' xml:space='preserve'/><i:b/></svg>")) {
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      byte[] file = read(svg).bytes();
      parsers.newSAXParser().parse(new ByteArrayInputStream(file), new DefaultHandler());
      assertThat(read(new String(file, StandardCharsets.UTF_8)).bytes()).isEqualTo(file);
    }
  }

  @Test
  void a_harmless_drawing_stays_to_the_letter() throws PhotoFault {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"  width=\"40px\" height='20'>"
            + "<style>.a{fill:url( '#g' )}</style><path class=\"a\" d=\"M0 0\"/></svg>";
    assertThat(cleaned(svg)).isEqualTo(svg);
    assertThat(read(svg).removed()).isEmpty();
    assertThat(read(svg).width()).isEqualTo(40);
    assertThat(read("<svg/>").width()).isZero();
  }

  @Test
  void what_drawing_programs_leave_behind_goes_without_a_word() throws PhotoFault {
    Drawing drawing =
        read("<svg xmlns:i='x' i:version='1'><i:view/><metadata>At home</metadata><g/></svg>");
    assertThat(new String(drawing.bytes(), StandardCharsets.UTF_8))
        .doesNotContain("version", "view", "home");
    assertThat(drawing.removed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><rect ONCLICK='x()'/></svg>",
        "<svg><a xlink:href=' java\tscript:x()'>x</a></svg>",
        "<svg><a x:href='javascript:x()'>x</a></svg>",
        "<svg><style>a{fill:u\\72l(x)}</style></svg>",
        "<svg><set attributeName='onclick' to='x()'/></svg>",
        "<svg><animate attributeName='x' values='javascript:x()'/></svg>",
        "<svg><svg:script>x()</svg:script></svg>",
        "<svg><rect fill='url(//x.example/a)'/></svg>",
        "<svg><style><![CDATA[@import 'x']]></style></svg>",
        "<svg><feImage href='x.png'/></svg>",
        "<svg><text><handler>x()</handler></text></svg>"
      })
  void hidden_things_are_found(String svg) throws PhotoFault {
    assertThat(cleaned(svg))
        .doesNotContain("x()", "javascript", "import", "x.example", "x.png", "72l");
  }

  @Test
  void a_drawing_may_be_as_large_as_it_likes() throws PhotoFault {
    assertThat(read("<svg viewBox='0 0 50000 50000'/>").width()).isEqualTo(50_000);
  }

  @Test
  void something_else_is_no_drawing() {
    assertThatThrownBy(() -> read("<html><svg/></html>")).isInstanceOf(PhotoFault.class);
    assertThatThrownBy(() -> read("<?xml")).isInstanceOf(PhotoFault.class);
  }
}

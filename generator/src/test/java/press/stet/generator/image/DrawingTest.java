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
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SourcePath;

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
                + "<style>a > b{}</style><script/><text>&amp;unknown; ]]&gt;</text></svg>",
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
        "<svg xmlns:xlink='l'><a xlink:href=' java\tscript:x()'>x</a></svg>",
        "<svg xmlns:x='l'><a x:href='javascript:x()'>x</a></svg>",
        "<svg><style>a{fill:u\\72l(x)}</style></svg>",
        "<svg><set attributeName='onclick' to='x()'/></svg>",
        "<svg><animate attributeName='x' values='javascript:x()'/></svg>",
        "<svg xmlns:svg='l'><svg:script>x()</svg:script></svg>",
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

  private static void stops(String svg, String place) {
    assertThatThrownBy(() -> read(svg))
        .isInstanceOfSatisfying(
            PhotoFault.class,
            fault -> {
              Span span = fault.place(new SourcePath("media/a.svg")).span();
              String why = fault.arguments()[0];
              String open = why.contains("within") ? why.substring(why.indexOf(" within")) : "";
              assertThat(fault.kind()).isEqualTo(ProblemKind.BROKEN_DRAWING);
              assertThat(span.line() + ":" + span.column() + open).isEqualTo(place);
            });
  }

  @Test
  void what_browsers_cannot_read_to_its_end_is_refused() {
    stops("<svg><rect></svg>", "1:14 within <rect>");
    stops("<svg>\n<g/><g onload='x()'>", "2:21 within <g>");
    stops("<svg><path d='M0</svg>", "1:17 within <svg>");
    stops("<svg>&nbsp;</svg>", "1:12 within <svg>");
    stops("<svg><use x:href='#a'/></svg>", "1:24 within <svg>");
    stops("<svg/><svg/>", "1:8");
    stops("<svg></svg>\n&", "2:1");
  }

  @Test
  void declarations_are_neither_fetched_nor_blown_up() throws PhotoFault {
    String outside = "<!DOCTYPE svg SYSTEM 'file:///nowhere/svg.dtd'><svg><text>&x;</text></svg>";
    assertThat(read(outside).bytes()).isNotEmpty();
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 20; i++) {
      String before = "&a" + (i - 1) + ";";
      bomb.append("<!ENTITY a").append(i).append(" '").append(before.repeat(10)).append("'>");
    }
    String text = bomb.append("]><svg><text>&a19;</text></svg>").toString();
    assertThatThrownBy(() -> read(text)).isInstanceOf(PhotoFault.class);
  }

  @Test
  void another_encoding_is_named() throws PhotoFault {
    String svg = "<?xml version='1.0' encoding='ISO-8859-1'?><svg><text>\u00e9</text></svg>";
    byte[] latin = svg.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Drawing.read(latin).bytes()).isEqualTo(latin);
    assertThatThrownBy(
            () -> Drawing.read("<svg>\u00e9</svg>".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            PhotoFault.class, fault -> assertThat(fault.arguments()[0]).contains("encoding"));
    for (String wide : List.of("\ufeff<svg/>", "<svg/>", "\ufeff<?xml version='1.0'?><svg/>")) {
      assertThat(Drawing.isWide(wide.getBytes(StandardCharsets.UTF_16BE))).isTrue();
      assertThat(Drawing.isWide(wide.getBytes(StandardCharsets.UTF_16LE))).isTrue();
      assertThat(Drawing.isWide(wide.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
  }

  @Test
  void something_else_is_no_drawing() {
    assertThatThrownBy(() -> read("<html><svg/></html>")).isInstanceOf(PhotoFault.class);
    assertThatThrownBy(() -> read("<?xml")).isInstanceOf(PhotoFault.class);
  }
}

package press.stet.generator.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {

  @Test
  void writesElementsAndAttributes() {
    XmlWriter xml = new XmlWriter().open("rss", "version", "2.0", "none", null);
    xml.element("title", "Doha").element("none", null).empty("link", "href", "/a?b&c");
    assertThat(text(xml.close()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0">
            <title>Doha</title>
            <link href="/a?b&amp;c"/>
            </rss>
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    String text = "<b>\"R&D\"</b> 'x' ]]> a\rb\nc\td — کابل 🗞️";
    Element root = parse(new XmlWriter().element("t", text, "a", "<\"&'>🗞️").bytes());
    assertThat(root.getTextContent()).isEqualTo(text);
    assertThat(root.getAttribute("a")).isEqualTo("<\"&'>🗞️");
  }

  @Test
  void leavesOutWhatXmlDoesNotKnow() throws Exception {
    String text = "a\u0000b\u0001c\u000bd\u001fe\ufffef\uffffg\ud800h\udc00i";
    Element root = parse(new XmlWriter().element("t", text, "a", text).bytes());
    assertThat(root.getTextContent()).isEqualTo("abcdefghi");
    assertThat(root.getAttribute("a")).isEqualTo("abcdefghi");
  }

  @Test
  void aTextEscapedBeforeStandsAsIfItWereWrittenNow() {
    String html = "<p title='x'>Größe & \u0001</p>";
    byte[] now = new XmlWriter().element("t", html, "type", "html").bytes();
    byte[] before =
        new XmlWriter().elementEscaped("t", XmlWriter.escaped(html), "type", "html").bytes();
    assertThat(before).isEqualTo(now);
  }

  @Test
  void anOpenElementIsABug() {
    XmlWriter xml = new XmlWriter().open("rss");
    assertThatThrownBy(xml::bytes).isInstanceOf(IllegalStateException.class);
  }

  private static Element parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
  }

  private static String text(XmlWriter xml) {
    return new String(xml.bytes(), StandardCharsets.UTF_8);
  }
}

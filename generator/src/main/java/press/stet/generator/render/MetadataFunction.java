package press.stet.generator.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import press.stet.core.page.Head;
import press.stet.core.page.MetaProperty;

/**
 * {@code metadata(head)}: what a page tells machines of itself, each thing an element on a line of
 * its own. A template could print it just as well, but there are twenty such lines on every page.
 */
final class MetadataFunction implements TemplateMethodModelEx {

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() == 1
        && arguments.get(0) instanceof RecordModel record
        && record.value() instanceof Head head) {
      return new Markup() {
        @Override
        void writeTo(Utf8Buffer out) {
          print(head, out);
        }
      };
    }
    throw new TemplateModelException("metadata wants the page's head: metadata(head)");
  }

  private static void print(Head head, Utf8Buffer out) {
    for (MetaProperty meta : head.meta()) {
      out.write("<meta property=\"");
      out.writeEscaped(meta.property());
      out.write("\" content=\"");
      out.writeEscaped(meta.content());
      out.write("\">\n");
    }
    for (String document : head.structuredData()) {
      out.write("<script type=\"application/ld+json\">");
      out.write(document);
      out.write("</script>\n");
    }
  }
}

package press.stet.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it. */
class HtmlOfASiteTest {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private final Faults faults = new Faults();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

  @Test
  void everyPagePassesTheNuHtmlChecker() throws Exception {
    // Reading the schema takes longer than checking a hundred pages by it.
    checker.setUpMainSchema(HTML, faults);
    check("a wrong page", "<!doctype html><p></b>".getBytes(UTF_8));
    assertThat(faults.found).as("what the checker finds wrong").hasSizeGreaterThan(1);
    faults.found.clear();
    for (Map.Entry<String, byte[]> file : PublishedSite.sample().files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        check(file.getKey(), file.getValue());
      }
    }
    assertThat(faults.found).isEmpty();
  }

  private void check(String file, byte[] html) throws Exception {
    faults.file = file;
    checker.setUpValidatorAndParsers(faults, false, false);
    checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
  }

  /** Hears of faults; what the checker merely warns of is none. */
  private static final class Faults implements ErrorHandler {

    private final List<String> found = new ArrayList<>();
    private String file = "";

    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) {
      found.add(file + ":" + fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}

package press.stet.generator.parse.markdown;

import java.util.Map;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads or which picture is shown.
 *
 * @param address with escapes and entities resolved
 * @param title null if none
 * @param offset of the address in the body; of no use if there is a definition
 * @param length of the address in the body
 * @param definition the line that defines the address; null if it stands in the link itself
 * @param attributes of a picture, in braces behind it
 */
record Target(
    String address,
    @Nullable String title,
    int offset,
    int length,
    @Nullable LinkReferenceDefinition definition,
    Map<String, String> attributes) {

  Target with(Map<String, String> more) {
    return new Target(address, title, offset, length, definition, more);
  }
}

package press.stet.generator.words;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.stet.core.words.Message;
import press.stet.core.words.Plural;
import press.stet.core.words.PluralRules;

/**
 * The texts that a language lacks, in the words that stand in for them, written so that they can be
 * put into its message file behind what is there.
 *
 * @param language BCP 47 tag of the language that lacks them
 * @param texts by key, at least one
 */
record MissingWords(String language, SortedMap<String, Message> texts) {

  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

  /** Who lacks how many: {@code 2 texts of the theme are}. */
  String count() {
    int all = texts.size();
    int own = texts.subMap(MessageReader.OWN, MessageReader.AFTER_OWN).size();
    String theme = texts(all - own) + " of the theme";
    String newspaper = texts(own) + " of the newspaper's own";
    String whose = own == 0 ? theme : own == all ? newspaper : theme + " and " + newspaper;
    return whose + (all == 1 ? " is" : " are");
  }

  private static String texts(int count) {
    return count == 1 ? "a text" : count + " texts";
  }

  /**
   * Lines of a message file, one for each text or group.
   *
   * @param present the texts that the language has; what belongs to their groups is named in full,
   *     since a file cannot have a group twice
   */
  String lines(SortedMap<String, Message> present) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    texts.forEach(
        (key, message) -> {
          String group = key.substring(0, key.indexOf('.') + 1);
          boolean isNew = present.subMap(group, group + '\uffff').isEmpty();
          String of = isNew ? group : "";
          groups
              .computeIfAbsent(of, k -> new ArrayList<>())
              .add(key(key.substring(of.length())) + ": " + written(message));
        });
    List<String> lines = new ArrayList<>(groups.getOrDefault("", List.of()));
    groups.forEach(
        (group, entries) -> {
          if (!group.isEmpty()) {
            String name = group.substring(0, group.length() - 1);
            lines.add(key(name) + ": {" + String.join(", ", entries) + "}");
          }
        });
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  /** A text in all forms that the language has, if it has several. */
  private String written(Message message) {
    List<Plural> forms = PluralRules.of(language).forms();
    if (message.forms().size() == 1 || forms.size() == 1) {
      return quoted(message.text());
    }
    return forms.stream()
        .map(form -> form.id() + ": " + quoted(message.forms().getOrDefault(form, message.text())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String key(String name) {
    return PLAIN_KEY.matcher(name).matches() ? name : quoted(name);
  }

  /** In quotation marks, with escapes for what would end the line or be hidden in a terminal. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (isHidden(c)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isHidden(char c) {
    boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turnsText || Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }
}

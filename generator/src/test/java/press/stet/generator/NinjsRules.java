package press.stet.generator;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What IPTC's schema of ninjs 3.1 asks of those members that we write. A member that is not listed
 * here is refused, as the schema refuses what it does not know.
 */
final class NinjsRules {

  /** Members with their kinds: text, number, uri, date, one of several words, or another group. */
  private static final Map<String, Map<String, String>> GROUPS = new HashMap<>();

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "item", Set.of("uri"),
          "association", Set.of("uri", "name"),
          "words", Set.of("value"),
          "body", Set.of("value"),
          "rendition", Set.of("name"));

  static {
    group(
        "item",
        "uri uri, standard standard, type text|audio|video|picture|graphic|composite,"
            + " representationType full|partial, profile text, firstCreated date,"
            + " contentCreated date, versionCreated date, expires date,"
            + " pubStatus usable|withheld|canceled, urgency 1..9, language text, slugline text,"
            + " located text, headlines [words, descriptions [words, by text,"
            + " edNote text, bodies [body, subjects [subject, genres [genre, infoSources [source,"
            + " altIds [id, copyrightHolder text, copyrightNotice text, usageTerms text,"
            + " rightsInfo rights, renditions [rendition, associations [association");
    GROUPS.put("association", new HashMap<>(GROUPS.getOrDefault("item", Map.of())));
    group("association", "name text, rel text");
    group("standard", "name text, version text, schema uri");
    group("words", "role text, contentType text, value text");
    group("body", "role text, contentType text, charCount number, wordCount number, value text");
    group("subject", "name text, rel text, uri uri, literal text, creator text");
    group("genre", "name text, uri text, literal text");
    group("source", "name text, role text, uri uri, literal text");
    group("id", "role text, value text");
    group("rights", "langId uri, linkedRights uri, encodedRights text");
    group("rendition", "name text, href uri, contentType text, title text");
  }

  private final List<String> faults = new ArrayList<>();

  private NinjsRules() {}

  private static void group(String name, String members) {
    Map<String, String> kinds = GROUPS.computeIfAbsent(name, key -> new HashMap<>());
    for (String member : members.split(", ", -1)) {
      int space = member.indexOf(' ');
      kinds.put(member.substring(0, space), member.substring(space + 1));
    }
  }

  /** What is wrong with a document; nothing if it is ninjs 3.1. */
  static List<String> faults(JsonNode document) {
    NinjsRules rules = new NinjsRules();
    rules.check("item", document, "");
    return rules.faults;
  }

  private void check(String group, JsonNode node, String path) {
    Map<String, String> kinds = GROUPS.getOrDefault(group, Map.of());
    for (String name : REQUIRED.getOrDefault(group, Set.of())) {
      if (!node.has(name)) {
        faults.add(path + "/" + name + " is missing");
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String kind = kinds.get(member.getKey());
      String place = path + "/" + member.getKey();
      if (kind == null) {
        faults.add(place + " is not known");
      } else if (kind.startsWith("[")) {
        member.getValue().forEach(item -> check(kind.substring(1), item, place));
      } else if (GROUPS.containsKey(kind)) {
        check(kind, member.getValue(), place);
      } else if (!fits(kind, member.getValue())) {
        faults.add(place + " is no " + kind);
      }
    }
  }

  private static boolean fits(String kind, JsonNode value) {
    return switch (kind) {
      case "text" -> value.isString();
      case "number" -> value.isIntegralNumber();
      case "1..9" -> value.isIntegralNumber() && value.intValue() >= 1 && value.intValue() <= 9;
      case "uri" -> value.isString() && URI.create(value.stringValue()).isAbsolute();
      case "date" -> value.isString() && OffsetDateTime.parse(value.stringValue()).getYear() > 0;
      default -> value.isString() && List.of(kind.split("\\|", -1)).contains(value.stringValue());
    };
  }
}

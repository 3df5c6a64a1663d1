package press.stet.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import press.stet.proof.Leaf.Keyed;
import press.stet.proof.Leaf.Raw;

/** A small newspaper in memory, as random as newspapers are. */
final class Paper {

  /** About when all of it happens. */
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private static final List<String> WORDS =
      List.of("river", "bridge", "vote", "talks", "price", "rain", "school", "road", "\"peace\"");
  private static final List<String> NAMES = List.of("Ann Lee", "Bo Ray", "Cy Day", "Di Fox");
  private static final List<String> TAGS = List.of("peace", "Peace", "trade", "river", "old town");
  private static final List<String> SECTIONS = List.of("news", "news", "world", "opinion", "sport");
  private static final List<String> KINDS = List.of("news", "opinion", "sponsored", "live");
  private static final List<String> QUESTIONS =
      List.of(
          "",
          " ${today().day} ",
          "<#list latest(3) as card> ${card.headline} ${(card.picture.src)!}</#list>",
          "<#list latest(\"opinion\", 2) as card> ${card.href} ${card.authors?size}</#list>");
  private static final List<String> TOKENS =
      List.of(
          "",
          "{accent: \"#7a4a00\"}",
          "{paper: \"#fefefe\", headlineFont: Georgia}",
          "{sectionColours: {opinion: \"#7a4a00\"}}");
  private static final List<String> FOLDERS = List.of("", "2025/", "2026/11/", "2026/11/23/");

  private final SortedMap<String, Leaf> files;

  private Paper(SortedMap<String, Leaf> files) {
    this.files = files;
  }

  static Paper draw(Random random) {
    Paper paper = new Paper(new TreeMap<>());
    paper.files.put("site.yaml", site());
    for (int i = 0; i < 3; i++) {
      paper.photo(random);
      paper.profile(random);
      paper.standingPage(random);
      paper.settings(random);
    }
    int articles = 5 + random.nextInt(1 + random.nextInt(36));
    for (int i = 0; i < articles; i++) {
      paper.article(random);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      paper.template(random);
      paper.staticFile(random);
      paper.edition(random);
    }
    return paper;
  }

  Paper copy() {
    return new Paper(new TreeMap<>(files));
  }

  SortedMap<String, byte[]> bytes() {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, leaf) -> bytes.put(path, leaf.bytes()));
    return bytes;
  }

  // What a paper is made of.

  private static Keyed site() {
    return new Keyed(new TreeMap<>(), null)
        .with("title", "The Post")
        .with("url", "https://post.example/")
        .with("language", "en")
        .with("timeZone", "Europe/London")
        .with("listSize", "3")
        .with("frontSize", "4")
        .with("feedSize", "3")
        .with("lostAddresses", "warning")
        .with("sections", sections("News", "World", ", {id: sport, title: Sport}"));
  }

  private static String sections(String first, String second, String more) {
    return "[{id: news, title: %s}, {id: world, title: %s, description: All of it.}, "
            .formatted(first, second)
        + "{id: opinion, title: Opinion, kind: opinion}"
        + more
        + "]";
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String words(int most, Random random) {
    StringBuilder out = new StringBuilder(any(WORDS.subList(0, 8), random));
    for (int i = random.nextInt(most); i > 0; i--) {
      out.append(' ').append(any(WORDS, random));
    }
    return out.toString();
  }

  /** Near the clock or long ago, with or without a time and an offset. */
  private static String date(Random random) {
    long hours = random.nextInt(3) > 0 ? random.nextInt(24 * 100) : random.nextInt(150) - 75;
    String moment = NOON.minus(Duration.ofHours(hours)).toString();
    return switch (random.nextInt(4)) {
      case 0 -> moment.substring(0, 10);
      case 1 -> moment.substring(0, 16);
      case 2 -> moment.substring(0, 16) + "+04:30";
      default -> moment;
    };
  }

  private static String some(List<String> from, Random random) {
    String first = any(from, random);
    String second = any(from, random);
    return random.nextBoolean() || first.equals(second)
        ? "[" + first + "]"
        : "[" + first + ", " + second + "]";
  }

  private List<String> paths(String folder, String extension) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(extension))
        .toList();
  }

  private List<String> articles() {
    return paths("articles/", ".md");
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String relative(String from, String to) {
    return Path.of(folder(from)).relativize(Path.of(to)).toString().replace('\\', '/');
  }

  private String picture(String file, Random random) {
    List<String> beside =
        files.keySet().stream()
            .filter(path -> path.endsWith(".jpg") && folder(path).equals(folder(file)))
            .toList();
    List<String> media = paths("media/", ".jpg");
    if (!beside.isEmpty() && random.nextBoolean()) {
      return relative(file, any(beside, random));
    }
    return media.isEmpty() ? "https://photos.example/x.jpg" : "/" + any(media, random);
  }

  private String body(String file, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      out.append(
          switch (random.nextInt(13)) {
            case 12 ->
                "::: update {at=2026-11-23T%02d:%02d headline=\"The %s\"}\n%s.\n:::"
                    .formatted(
                        random.nextInt(24), random.nextInt(60), words(2, random), words(4, random));
            case 0 -> "## " + words(2, random) + " {#part-" + random.nextInt(4) + "}";
            case 1, 2 -> link(file, random);
            case 3 -> "![A %s](%s)".formatted(words(2, random), picture(file, random));
            case 4 ->
                "::: pullquote {by=\"" + any(NAMES, random) + "\"}\n" + words(5, random) + "\n:::";
            case 5 -> "A note.[^1]\n\n[^1]: " + words(4, random);
            case 6 -> "A note that is not there.[^9] <blink>Gone</blink>";
            case 7 ->
                files.containsKey("templates/containers/box.ftlh")
                    ? "::: box\nIn it.\n:::"
                    : "No box.";
            default -> words(12, random) + " -- \"" + words(3, random) + "\".";
          });
      out.append("\n\n");
    }
    return out.toString();
  }

  private String link(String file, Random random) {
    List<String> others = articles();
    if (others.isEmpty() || random.nextInt(8) == 0) {
      return "[Lists](/sections/news/) and [people](/authors/).";
    }
    String other = any(others, random);
    String anchor = "";
    if (files.get(other) instanceof Keyed article && article.body() != null) {
      int at = article.body().indexOf("{#");
      anchor = at < 0 ? "" : article.body().substring(at + 1, article.body().indexOf('}', at));
    }
    return "See [%s](%s%s).".formatted(words(2, random), relative(file, other), anchor);
  }

  /** Leaves a file out; a paper cannot be without its settings. */
  void drop(String file) {
    if (!file.equals("site.yaml")) {
      files.remove(file);
    }
  }

  // What becomes of it.

  /** A new article, or a new one in the place of an old one. */
  void article(Random random) {
    String name = "story-" + random.nextInt(90) + (random.nextInt(4) > 0 ? ".md" : "/index.md");
    String file = "articles/" + any(FOLDERS, random) + name;
    Keyed article =
        new Keyed(new TreeMap<>(), "")
            .with("title", words(4, random))
            .with("date", date(random))
            .with("section", any(SECTIONS.subList(0, 4), random))
            .with("authors", some(NAMES, random))
            .withBody(body(file, random));
    files.put(file, article);
    for (int i = random.nextInt(6); i > 0; i--) {
      key(file, random);
    }
  }

  /** Another text for an article. */
  void text(Random random) {
    change(articles(), random, (file, article) -> article.withBody(body(file, random)));
  }

  /** A letter for another, as in a typing error: neither the length nor the time need change. */
  void letter(Random random) {
    change(
        articles(),
        random,
        (file, article) -> {
          String body = Objects.requireNonNull(article.body());
          int at = body.indexOf('r', random.nextInt(body.length() + 1));
          return at < 0
              ? article
              : article.withBody(body.substring(0, at) + "l" + body.substring(at + 1));
        });
  }

  /** Another value for a key of an article. */
  void key(Random random) {
    List<String> articles = articles();
    if (!articles.isEmpty()) {
      key(any(articles, random), random);
    }
  }

  private void key(String file, Random random) {
    Keyed article = (Keyed) Objects.requireNonNull(files.get(file));
    files.put(
        file,
        switch (random.nextInt(29)) {
          case 27, 28 -> translation(file, article, random);
          case 24 -> article.with("breakingUntil", maybe(later(random), random));
          case 25 -> article.with("liveUntil", maybe(later(random), random));
          case 26 -> article.with("keyPoints", maybe(some(NAMES, random), random));
          case 0 -> article.with("title", "'" + words(4, random) + "'");
          case 1 -> article.with("summary", maybe("A " + words(6, random), random));
          case 2 -> article.with("kicker", maybe(words(2, random), random));
          case 3 -> article.with("date", date(random));
          case 4 -> article.with("section", any(SECTIONS, random));
          case 5, 6 -> article.with("tags", maybe(some(TAGS, random), random));
          case 7 -> article.with("authors", maybe(some(NAMES, random), random));
          case 8 -> article.with("slug", maybe("slug-" + random.nextInt(40), random));
          case 9 -> article.with("aliases", maybe(aliases(random), random));
          case 10 -> article.with("image", maybe(picture(file, random), random));
          case 11 ->
              article.with(
                  "image",
                  "{src: \"%s\", alt: A %s, caption: The %s, credit: Us}"
                      .formatted(picture(file, random), words(1, random), words(3, random)));
          case 12 -> article.with("kind", maybe(any(KINDS, random), random));
          case 13 ->
              article.with("urgency", maybe(any(List.of("breaking", "lead"), random), random));
          case 14 ->
              article.with("dateline", maybe(words(1, random).toUpperCase(Locale.ROOT), random));
          case 15 -> article.with("source", maybe("Agency " + words(1, random), random));
          case 16 -> article.with("updated", maybe(date(random), random));
          case 17 ->
              article.with(
                  "corrections",
                  maybe(
                      "[{date: %s, text: It was the %s.}]"
                          .formatted(date(random), words(2, random)),
                      random));
          case 18 -> article.with("draft", maybe("true", random));
          case 19 -> article.with("embargo", maybe(date(random), random));
          case 20 -> article.with("expires", maybe(date(random), random));
          case 21 ->
              article.with("language", maybe(any(List.of("de", "fa-AF", "fr"), random), random));
          case 22 -> article.with("series", maybe("series-" + random.nextInt(3), random));
          default -> article.with("edition", maybe("{date: 2026-11-23, page: 4}", random));
        });
  }

  /** A translation that takes over what it does not say, of an article that is none. */
  private Keyed translation(String file, Keyed article, Random random) {
    List<String> originals =
        articles().stream()
            .filter(other -> !other.equals(file))
            .filter(
                other ->
                    files.get(other) instanceof Keyed it && !it.keys().containsKey("translationOf"))
            .toList();
    if (originals.isEmpty() || random.nextInt(4) == 0) {
      return article.with("translationOf", "");
    }
    Keyed translated =
        article
            .with("translationOf", any(originals, random))
            .with("language", any(List.of("de", "fa-AF", "fr"), random));
    return random.nextBoolean() ? translated : translated.with("authors", "").with("tags", "");
  }

  /** After every date of an article. */
  private static String later(Random random) {
    return "2026-11-27T%02d:00Z".formatted(random.nextInt(24));
  }

  private static String answer(Random random) {
    return random.nextBoolean() ? "yes" : "no";
  }

  private static String maybe(String value, Random random) {
    return random.nextInt(3) == 0 ? "" : value;
  }

  private static String aliases(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> "[\"/old/%d/\"]".formatted(random.nextInt(30));
      case 1 -> "[\"/old.php?id=%d\"]".formatted(random.nextInt(30));
      default ->
          "[\"/was/%d\", \"/was.html?x=%d\"]".formatted(random.nextInt(30), random.nextInt(30));
    };
  }

  /** An article less. */
  void deletion(Random random) {
    List<String> articles = articles();
    if (!articles.isEmpty()) {
      files.remove("front.yaml");
      files.remove(any(articles, random));
    }
  }

  /** Another name or folder for an article. */
  void renaming(Random random) {
    List<String> articles = articles();
    if (!articles.isEmpty()) {
      files.remove("front.yaml");
      Leaf article = Objects.requireNonNull(files.remove(any(articles, random)));
      files.put(
          "articles/" + any(FOLDERS, random) + "renamed-" + random.nextInt(90) + ".md", article);
    }
  }

  /** A folder of its own for an article, with a photo. */
  void bundling(Random random) {
    List<String> loose = articles().stream().filter(path -> !path.endsWith("/index.md")).toList();
    if (!loose.isEmpty()) {
      files.remove("front.yaml");
      String file = any(loose, random);
      Leaf article = Objects.requireNonNull(files.remove(file));
      String folder = file.replaceFirst("\\.md$", "/");
      files.put(folder + "beside.jpg", photo("beside", random));
      files.put(folder + "index.md", article);
    }
  }

  /** A profile made, changed or removed. */
  void profile(Random random) {
    String name = any(NAMES, random);
    String file = "authors/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".yaml";
    if (files.containsKey(file) && random.nextInt(4) == 0) {
      files.remove(file);
      return;
    }
    files.put(
        file,
        new Keyed(new TreeMap<>(), null)
            .with("name", random.nextInt(6) == 0 ? name + " Jr" : name)
            .with("role", maybe(words(1, random), random))
            .with("title", maybe("Chief " + words(1, random), random))
            .with("bio", maybe("'Writes on **" + words(1, random) + "**.'", random))
            .with("photo", maybe(picture(file, random), random))
            .with("email", maybe("desk" + random.nextInt(3) + "@post.example", random))
            .with("links", maybe("[https://post.example/" + random.nextInt(3) + "]", random)));
  }

  /** A standing page made, changed or removed. */
  void standingPage(Random random) {
    String file = "pages/" + any(List.of("about", "about/history", "contact"), random) + ".md";
    if (files.containsKey(file) && random.nextInt(4) == 0) {
      files.remove(file);
      return;
    }
    files.put(
        file,
        new Keyed(new TreeMap<>(), body(file, random))
            .with("title", words(2, random))
            .with("summary", maybe(words(4, random), random))
            .with("order", maybe("" + random.nextInt(5), random))
            .with("aliases", maybe("[\"/page-%d.php\"]".formatted(random.nextInt(9)), random))
            .with("draft", random.nextInt(6) == 0 ? "true" : ""));
  }

  /** The house style made, changed or removed. */
  void style(Random random) {
    if (files.containsKey("style.yaml") && random.nextInt(3) == 0) {
      files.remove("style.yaml");
      return;
    }
    files.put(
        "style.yaml",
        new Keyed(new TreeMap<>(), null)
            .with("since", maybe("2026-10-0" + (1 + random.nextInt(9)), random))
            .with("headlineLength", maybe("{max: %d}".formatted(5 + random.nextInt(30)), random))
            .with("words", maybe("{replace: {%s: x}}".formatted(any(WORDS, random)), random))
            .with("summary", maybe("warning", random))
            .with("headings", maybe("warning", random)));
  }

  /** A photo taken up, exchanged for another or, rarely, lost. */
  void photo(Random random) {
    List<String> articles = articles();
    String name = "photo-" + random.nextInt(4) + ".jpg";
    String file =
        articles.isEmpty() || random.nextBoolean()
            ? "media/" + name
            : folder(any(articles, random)) + name;
    if (random.nextInt(8) == 0) {
      files.remove(file);
    } else {
      files.put(file, photo(name, random));
    }
  }

  private static Raw photo(String name, Random random) {
    // One pixel, and a comment that nobody shall read on the site (GIF89a specification).
    String colour = String.valueOf((char) (random.nextInt(10) * 25)).repeat(3);
    String comment = "!\u00fe" + (char) name.length() + name + "\0";
    return new Raw(
        "GIF89a\1\0\1\0\u0080\0\0" + colour + "\0\0\0" + comment + ",\0\0\0\0\1\0\1\0\0\2\2D\1\0;");
  }

  /**
   * A template, partial, container, asset or file of messages of the paper's own made, changed or
   * removed.
   */
  void template(Random random) {
    String word = words(2, random);
    String file =
        "templates/"
            + any(
                List.of(
                    "article.ftlh",
                    "front.ftlh",
                    "section.ftlh",
                    "month.ftlh",
                    "redirect.ftlh",
                    "unknown.ftlh",
                    "partials/shared.ftlh",
                    "partials/credit.ftlh",
                    "containers/pullquote.ftlh",
                    "containers/box.ftlh",
                    "messages/en.yaml",
                    "messages/fa.yaml",
                    "assets/stet.css",
                    "assets/paper.svg",
                    "assets/new.txt"),
                random);
    if (files.containsKey(file) && random.nextInt(3) == 0) {
      files.remove(file);
      return;
    }
    String text =
        switch (file.substring("templates/".length()).replaceFirst("/.*", "")) {
          case "article.ftlh" ->
              "${page.headline} "
                  + word
                  + " ${html(page.body)} ${(page.picture.src)!}"
                  + any(QUESTIONS, random);
          case "partials" -> "<em>" + word + "</em>";
          case "containers" -> "<div title=\"" + word.replace("\"", "") + "\">${content}</div>\n";
          case "assets" -> "/* " + word + " */";
          case "messages" -> "archive: '" + word + "'\nkinds: {opinion: '" + word + "'}\n";
          default -> "${head.title} " + word + any(QUESTIONS, random) + "${asset(\"stet.css\")}";
        };
    files.put(file, new Raw(text));
  }

  /** Another setting. */
  void settings(Random random) {
    if (!(files.get("site.yaml") instanceof Keyed site)) {
      return;
    }
    files.put(
        "site.yaml",
        switch (random.nextInt(27)) {
          case 26 -> site.with("theme", any(TOKENS, random));
          case 25 ->
              site.with(
                  "search",
                  any(List.of("true", "{engine: \"https://a.example/?q={query}\"}", ""), random));
          case 18 ->
              site.with("silentEdits", any(List.of("", "off", "{words: 0}", "{words: 1}"), random));
          case 19 ->
              site.with("correctionsPage", any(List.of("always", "needed", "never", ""), random));
          case 0 -> site.with("title", "The " + words(1, random) + " Post");
          case 1 -> site.with("listSize", "" + (1 + random.nextInt(4)));
          case 2 -> site.with("frontSize", "" + (1 + random.nextInt(8)));
          case 3 -> site.with("feedSize", "" + (1 + random.nextInt(5)));
          case 4 -> site.with("relatedSize", "" + random.nextInt(4));
          case 5 ->
              site.with(
                  "feeds",
                  maybe(
                      "{formats: [%s], of: [paper, %s], fullContent: %s}"
                          .formatted(
                              any(List.of("rss", "atom, json", ""), random),
                              any(List.of("sections", "tags", "authors"), random),
                              random.nextBoolean()),
                      random));
          case 6, 7 ->
              site.with(
                  "sections",
                  sections(
                      words(1, random),
                      words(1, random),
                      random.nextInt(5) == 0
                          ? ""
                          : ", {id: sport, title: " + words(1, random) + "}"));
          case 8 -> site.with("language", any(List.of("en", "de", "fa"), random));
          case 9 ->
              site.with("timeZone", any(List.of("Asia/Kabul", "UTC", "Europe/London"), random));
          case 10 ->
              site.with(
                  "url", any(List.of("https://post.example/", "https://host.example/p/"), random));
          case 11 -> site.with("description", maybe(words(6, random), random));
          case 12 ->
              site.with(
                  "masthead",
                  maybe(
                      "{editorInChief: %s, motto: %s}"
                          .formatted(any(NAMES, random), words(2, random)),
                      random));
          case 13 ->
              site.with(
                  "address",
                  any(List.of("", "/{section}/{slug}/", "/{year}/{month}/{slug}/"), random));
          case 14 -> site.with("languages", maybe("[en, de, fa-AF, fr]", random));
          case 16, 17 ->
              site.with(
                  "editions",
                  maybe(
                      "{first: {date: 2026-08-0%d}, closed: [sunday], holidays: [2026-11-1%d]}"
                          .formatted(1 + random.nextInt(3), random.nextInt(9)),
                      random));
          case 15 ->
              site.with(
                  "calendars",
                  maybe(any(List.of("[gregorian, solar-hijri]", "lunar-hijri"), random), random));
          case 20 -> site.with("ninjs", maybe("true", random));
          case 21 ->
              site.with(
                  "aiUse", maybe("{training: no, search: %s}".formatted(answer(random)), random));
          case 22 ->
              site.with(
                  "organization",
                  maybe(
                      "{legalName: The %s Ltd, masthead: %s}"
                          .formatted(words(1, random), random.nextBoolean()),
                      random));
          case 23 ->
              site.with(
                  "securityTxt",
                  maybe(
                      "{contact: a@b.example, expires: 2026-12-2%d}".formatted(random.nextInt(10)),
                      random));
          default -> site.with("listSize", "");
        });
  }

  /** A file of static/ made, changed or removed. */
  void staticFile(Random random) {
    String file =
        "static/" + any(List.of("robots.txt", "a/b.txt", ".well-known/x", "_redirects"), random);
    if (files.containsKey(file) && random.nextBoolean()) {
      files.remove(file);
    } else {
      files.put(file, new Raw(words(3, random)));
    }
  }

  /** What editors want on the front page, made, changed or removed. */
  void front(Random random) {
    List<String> articles = new ArrayList<>(articles());
    if (articles.size() < 4 || random.nextInt(4) == 0) {
      files.remove("front.yaml");
      return;
    }
    Collections.shuffle(articles, random);
    String pin = "[{article: \"%s\", until: %s}]".formatted(articles.get(3), later(random));
    files.put(
        "front.yaml",
        new Keyed(new TreeMap<>(), null)
            .with("lead", maybe('"' + articles.get(0) + '"', random))
            .with("seconds", maybe("[\"" + articles.get(1) + "\"]", random))
            .with("pinned", maybe(pin, random))
            .with(
                "blocks",
                maybe("[{section: news, size: 2}, {tag: " + any(TAGS, random) + "}]", random)));
  }

  /** An article taken down, for good or for some time, or brought back. */
  void takedown(Random random) {
    List<String> articles = articles();
    if (articles.isEmpty() || random.nextInt(3) == 0) {
      files.remove("takedowns.yaml");
      return;
    }
    String until = random.nextBoolean() ? "" : ", until: " + later(random);
    files.put(
        "takedowns.yaml",
        new Keyed(new TreeMap<>(), null)
            .with(
                "takedowns",
                "[{address: \"%s\", date: 2026-11-2%d, reason: %s%s}]"
                    .formatted(any(articles, random), random.nextInt(7), words(2, random), until)));
  }

  /** An edition made or changed. */
  void edition(Random random) {
    List<String> articles = articles();
    if (!articles.isEmpty()) {
      int day = 20 + random.nextInt(3);
      files.put(
          "editions/2026-11-" + day + ".yaml",
          new Keyed(new TreeMap<>(), null)
              .with("number", maybe(day + "" + (1 + random.nextInt(9)), random))
              .with("front", "[" + any(articles, random) + "]"));
    }
  }

  /** A fault that keeps the paper from being published. */
  void fault(Random random) {
    String file = any(new ArrayList<>(files.keySet()), random);
    switch (random.nextInt(5)) {
      case 0 -> files.remove("site.yaml");
      case 1 -> files.put("templates/article.ftlh", new Raw("${page.nothing}"));
      case 2 -> files.put("articles/fault.md", new Raw("---\ntitle: \u00ff\n---\n"));
      case 3 -> {
        if (files.get(file) instanceof Keyed keyed) {
          files.put(file, keyed.with("no-such-key", "1"));
        }
      }
      default ->
          change(
              articles(), random, (path, it) -> it.withBody("[x](nowhere.md) ![y](nowhere.jpg)"));
    }
  }

  private void change(List<String> paths, Random random, Change change) {
    if (!paths.isEmpty()) {
      String file = any(paths, random);
      files.put(file, change.of(file, (Keyed) Objects.requireNonNull(files.get(file))));
    }
  }

  /** What becomes of a file with keys. */
  @FunctionalInterface
  private interface Change {
    Keyed of(String file, Keyed old);
  }
}

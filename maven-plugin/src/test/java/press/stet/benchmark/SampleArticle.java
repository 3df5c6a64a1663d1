package press.stet.benchmark;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One article of the corpus: the same for the same number of the same corpus.
 *
 * @param number counted from the oldest, from 0
 * @param of how many articles the corpus has
 */
record SampleArticle(int number, int of) {

  private static final LocalDateTime FIRST = LocalDateTime.of(2021, 1, 1, 5, 0);
  private static final long MINUTES = 5L * 365 * 24 * 60;
  private static final int PHOTOS = 40;

  /** Its own numbers, so that another article can name it without having read it. */
  private SplittableRandom random(int purpose) {
    return new SplittableRandom(31L * number + 7L * purpose * 1_000_003);
  }

  private LocalDateTime date() {
    return FIRST.plusMinutes(MINUTES * number / of);
  }

  private String headline() {
    SplittableRandom random = random(1);
    StringBuilder out = new StringBuilder();
    int length = 4 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : " ");
      out.append(i % 2 == 0 ? Words.rare(random) : Words.common(random));
    }
    return Character.toUpperCase(out.charAt(0)) + out.substring(1);
  }

  /** Where it lies below the newspaper's folder: {@code articles/YYYY/MM/DD/slug.md}. */
  String file() {
    LocalDate day = date().toLocalDate();
    String slug = headline().toLowerCase(Locale.ROOT).replace(' ', '-');
    return String.format(
        Locale.ROOT,
        "articles/%04d/%02d/%02d/%s-%s.md",
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        slug,
        Integer.toString(number, 36));
  }

  /** Front matter and text. */
  String text() {
    SplittableRandom random = random(2);
    StringBuilder out = new StringBuilder(8_000);
    frontMatter(random, out);
    int words = 350 + random.nextInt(551);
    int written = 0;
    int paragraph = 0;
    while (written < words) {
      if (paragraph > 0 && paragraph % 4 == 0) {
        out.append("## ").append(sentence(random, 4).replace(".", "")).append("\n\n");
      }
      int length = 30 + random.nextInt(60);
      paragraph(random, length, out);
      written += length;
      paragraph++;
    }
    extras(random, out);
    return out.toString();
  }

  private void frontMatter(SplittableRandom random, StringBuilder out) {
    out.append("---\ntitle: \"").append(headline()).append("\"\n");
    out.append("date: ").append(date()).append("Z\n");
    String section = Words.SECTIONS.get(random.nextInt(Words.SECTIONS.size()));
    out.append("section: ").append(section).append("\nauthors: [\"");
    int author = random.nextInt(Words.AUTHORS);
    out.append(Words.author(author)).append('"');
    if (random.nextInt(5) == 0) {
      out.append(", \"").append(Words.author((author + 1) % Words.AUTHORS)).append('"');
    }
    out.append("]\ntags: [");
    int tags = 1 + random.nextInt(4);
    for (int i = 0; i < tags; i++) {
      out.append(i == 0 ? "\"" : ", \"").append(Words.tag(random)).append('"');
    }
    out.append("]\ndateline: ").append(Words.place(random)).append('\n');
    if (random.nextInt(10) < 3) {
      out.append("source: ").append(Words.agency(random)).append('\n');
    }
    out.append("summary: \"").append(sentence(random, 14)).append("\"\n---\n\n");
  }

  private void paragraph(SplittableRandom random, int words, StringBuilder out) {
    boolean quote = random.nextInt(9) == 0;
    boolean arabic = random.nextInt(200) == 0;
    out.append(quote ? "> " : "");
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : i % 13 == 0 ? ". " : " ");
      String word =
          arabic
              ? Words.arabic(random)
              : random.nextInt(3) == 0 ? Words.rare(random) : Words.common(random);
      boolean capital = i % 13 == 0 && !arabic;
      word = capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
      out.append(
          switch (random.nextInt(120)) {
            case 0 -> "**" + word + "**";
            case 1 -> "*" + word + "*";
            case 2 -> "“" + word + "”";
            case 3 -> "\"" + word + "\"";
            case 4 -> "[" + word + "](https://" + Words.rare(random) + ".example/" + i + ")";
            case 5 -> earlier(word, random);
            case 6 -> word + " – as before – ";
            case 7 -> "`" + word + "`";
            default -> word;
          });
    }
    out.append(".\n\n");
  }

  private String earlier(String word, SplittableRandom random) {
    if (number == 0) {
      return word;
    }
    String file = new SampleArticle(random.nextInt(number), of).file();
    String below = file.substring("articles".length());
    String target = random.nextBoolean() ? "../../.." + below : below.replaceFirst("\\.md$", "/");
    return "[" + word + "](" + target + ")";
  }

  private static String sentence(SplittableRandom random, int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ");
      out.append(i % 3 == 0 ? Words.rare(random) : Words.common(random));
    }
    return Character.toUpperCase(out.charAt(0)) + out.substring(1) + ".";
  }

  private static void extras(SplittableRandom random, StringBuilder out) {
    if (random.nextInt(3) == 0) {
      for (int i = 0; i < 4; i++) {
        out.append("- ").append(sentence(random, 6)).append('\n');
      }
      out.append('\n');
    }
    if (random.nextInt(10) == 0) {
      out.append("| place | votes | share |\n|---|---:|---:|\n");
      for (int i = 0; i < 5; i++) {
        out.append("| ").append(Words.place(random)).append(" | ").append(random.nextInt(90_000));
        out.append(" | ").append(random.nextInt(100)).append(" % |\n");
      }
      out.append('\n');
    }
    if (random.nextInt(50) == 0) {
      out.append("```\nfor (vote : votes) {\n  count += vote.weight();\n}\n```\n\n");
    }
    if (random.nextInt(20) == 0) {
      out.append("The figures are provisional.[^1]\n\n[^1]: ");
      out.append(sentence(random, 12)).append("\n\n");
    }
    if (random.nextInt(5) == 0) {
      int photo = random.nextInt(PHOTOS);
      out.append("![").append(sentence(random, 5)).append("](/").append(photo(photo));
      out.append(")\n");
    }
  }

  /** A photo's path below the newspaper's folder. */
  private static String photo(int photo) {
    return "media/photo-" + photo + ".svg";
  }

  /** The paths of all photos that articles show. */
  static List<String> photos() {
    return IntStream.range(0, PHOTOS).mapToObj(SampleArticle::photo).toList();
  }
}

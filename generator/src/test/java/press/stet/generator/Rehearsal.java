package press.stet.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import press.stet.core.diagnostic.ProblemText;
import press.stet.generator.fixture.Folder;

/** A newspaper on disk that is built again and again, with a cache. */
final class Rehearsal {

  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Path root;

  Rehearsal(Path root) {
    this.root = root;
  }

  /** Writes a file of the newspaper. */
  Rehearsal write(String path, String text) throws IOException {
    Path file = root.resolve("paper").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  /** Writes {@code site.yaml} with a few settings more. */
  Rehearsal settings(String more) throws IOException {
    return write(
        "site.yaml",
        """
        title: The Post
        url: https://post.example/
        language: en
        timeZone: Asia/Kabul
        sections: [{id: news, title: News}]
        """
            + more);
  }

  /** Writes an article. */
  Rehearsal article(String name, String keys, String text) throws IOException {
    return write(
        "articles/" + name + ".md",
        "---\n"
            + (keys.contains("title:") ? "" : "title: A bridge\n")
            + (keys.startsWith("date:") || keys.contains("\ndate:") ? "" : "date: 2020-01-02\n")
            + "section: news\nauthors: [Ann Lee]\n"
            + keys
            + "---\n\n"
            + text
            + "\n");
  }

  Rehearsal delete(String path) throws IOException {
    Files.delete(root.resolve("paper").resolve(path));
    return this;
  }

  /** A file or folder beside the newspaper: {@code site}, {@code cache}. */
  Path beside(String name) {
    return root.resolve(name);
  }

  GenerationReport build() {
    return generate(request("site", false, "cache"));
  }

  GenerationReport check() {
    return generate(request(null, false, "cache"));
  }

  GenerationReport buildWithDrafts() {
    return generate(request("site", true, "cache"));
  }

  GenerationReport buildWithoutCache() {
    return generate(request("site", false, null));
  }

  /** What is said of a build from nothing, for the sake of comparison. */
  SortedMap<String, String> fromNothing() {
    generate(request("clean", false, null));
    return files("clean");
  }

  Verification verify() {
    return Verification.of(
        new SiteGenerator(TestTheme.FACTS), request("site", false, "cache"), BuildListener.NONE);
  }

  private GenerationRequest request(String output, boolean drafts, String cache) {
    return new GenerationRequest(
        root.resolve("paper"),
        output == null ? null : root.resolve(output),
        2,
        NOW,
        drafts,
        cache == null ? null : root.resolve(cache));
  }

  private static GenerationReport generate(GenerationRequest request) {
    return new SiteGenerator(TestTheme.FACTS).generate(request, BuildListener.NONE);
  }

  /** The files of a folder beside the newspaper, with their contents. */
  SortedMap<String, String> files(String name) {
    return new Folder(root.resolve(name)).siteText();
  }

  /** All that is said, as it is printed. */
  static String said(GenerationReport report) {
    return String.join("\n\n", report.problems().stream().map(ProblemText::of).toList());
  }

  /** The first lines of what is said. */
  static List<String> headlines(GenerationReport report) {
    return report.problems().stream().map(ProblemText::headline).toList();
  }
}

package press.stet.generator.compose;

import java.util.List;

/**
 * The names by which crawlers of artificial intelligence look for their rules in {@code
 * robots.txt}, as their makers have published them.
 */
final class AiCrawlers {

  /** Those that gather texts to train models on. */
  static final List<String> TRAINING =
      List.of(
          "AI2Bot",
          "Amazonbot",
          "anthropic-ai",
          "Applebot-Extended",
          "Bytespider",
          "CCBot",
          "ClaudeBot",
          "cohere-training-data-crawler",
          "Diffbot",
          "FacebookBot",
          "Google-CloudVertexBot",
          "Google-Extended",
          "GPTBot",
          "meta-externalagent",
          "omgili",
          "Timpibot",
          "webzio-extended");

  /** Those that look up texts to answer questions with. */
  static final List<String> ANSWERS =
      List.of(
          "ChatGPT-User",
          "Claude-SearchBot",
          "Claude-User",
          "DuckAssistBot",
          "meta-externalfetcher",
          "MistralAI-User",
          "OAI-SearchBot",
          "Perplexity-User",
          "PerplexityBot",
          "YouBot");

  private AiCrawlers() {}
}

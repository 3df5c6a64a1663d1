package press.stet.generator.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.AuthorProfile;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.site.Author;
import press.stet.core.value.Slug;

/**
 * Finds who stands behind a byline: a profile with that id, that name or that name's slug, else
 * somebody of whom nothing but the name is known.
 */
final class Bylines {

  private final Problems problems;
  private final List<Author> withProfile = new ArrayList<>();
  private final Map<String, Author> known = new HashMap<>();
  private final Map<Slug, Author> bySlug = new HashMap<>();
  private final Map<List<String>, List<Author>> whole = new HashMap<>();

  Bylines(List<AuthorProfile> profiles, Problems problems) {
    this.problems = problems;
    for (AuthorProfile profile : profiles) {
      Author author = new Author(new Slug(profile.id()), profile.name(), profile);
      withProfile.add(author);
      known.put(profile.id(), author);
      bySlug.put(author.slug(), author);
    }
    for (Author author : withProfile) {
      nameOf(author);
    }
  }

  /** An id always wins over a name; of two profiles with one name, the first by file. */
  private void nameOf(Author author) {
    Author other = known.putIfAbsent(author.name(), author);
    if (other != null && !other.equals(author) && other.name().equals(author.name())) {
      problems.report(
          ProblemKind.DUPLICATE_AUTHOR_NAME,
          Location.ofFile(file(author)),
          author.name(),
          file(other));
    }
    if (Slug.isPossible(author.name())) {
      bySlug.putIfAbsent(Slug.of(author.name()), author);
    }
  }

  private static String file(Author author) {
    AuthorProfile profile = author.profile();
    return profile == null ? "" : profile.source().value();
  }

  /** Those with a profile, by file. */
  List<Author> withProfile() {
    return withProfile;
  }

  /** An article's authors, in the order of its byline, each once. */
  List<Author> of(Article article) {
    // Most write more than once, alone or with the same others.
    List<Author> known = whole.get(article.bylines());
    if (known != null) {
      return known;
    }
    List<Author> found = find(article);
    if (found.size() == article.bylines().size()) {
      whole.put(article.bylines(), found);
    }
    return found;
  }

  private List<Author> find(Article article) {
    if (article.bylines().size() == 1) {
      Author only = find(article, article.bylines().get(0));
      return only == null ? List.of() : List.of(only);
    }
    Set<Author> authors = new LinkedHashSet<>();
    for (String byline : article.bylines()) {
      Author author = find(article, byline);
      if (author != null) {
        authors.add(author);
      }
    }
    return List.copyOf(authors);
  }

  private @Nullable Author find(Article article, String byline) {
    Author author = known.get(byline);
    if (author != null) {
      return author;
    }
    if (!Slug.isPossible(byline)) {
      problems.report(ProblemKind.EMPTY_NAME, Location.ofFile(article.source().value()), byline);
      return null;
    }
    Slug slug = Slug.of(byline);
    Author found = bySlug.computeIfAbsent(slug, s -> new Author(s, byline, null));
    known.put(byline, found);
    return found;
  }
}

package press.stet.core.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Span;

/**
 * What machines are told of a newspaper, so that they may trust it.
 *
 * @param organization who is behind the newspaper; null if not given
 * @param security whom to tell of a hole in the web site; null if not given
 * @param affiliations who belongs to whom ({@code trust.txt}), in the order of the file; empty if
 *     not given
 * @param aiUse what machines may do with the articles; null if not given
 */
public record Trust(
    @Nullable Organization organization,
    @Nullable Security security,
    List<Affiliation> affiliations,
    @Nullable AiUse aiUse) {

  /** Nothing is told. */
  public static final Trust NONE = new Trust(null, null, List.of(), null);

  /** Copies the list. */
  public Trust {
    affiliations = List.copyOf(affiliations);
  }

  /**
   * A page that a setting names.
   *
   * @param value the file of a standing page, an address of this site, or a web address in full
   * @param place of the value in {@code site.yaml}
   */
  public record PageRef(String value, Span place) {}

  /**
   * Who is behind the newspaper.
   *
   * @param legalName null if not given
   * @param foundingDate {@code 2004}, {@code 2004-05} or {@code 2004-05-31}; null if not given
   * @param address postal; null if not given
   * @param logo null if not given
   * @param sameAs web addresses of the same organization elsewhere
   * @param policies in the order of {@link Policy.Kind}
   * @param masthead whether there is a page of those who make the newspaper
   * @param roles those of the masthead page, in its order; empty for the usual ones
   */
  public record Organization(
      @Nullable String legalName,
      @Nullable String foundingDate,
      @Nullable String address,
      @Nullable PageRef logo,
      List<String> sameAs,
      List<Policy> policies,
      boolean masthead,
      List<Role> roles) {

    /** Copies the lists. */
    public Organization {
      sameAs = List.copyOf(sameAs);
      policies = List.copyOf(policies);
      roles = List.copyOf(roles);
    }
  }

  /**
   * A role of the masthead page.
   *
   * @param role as authors' files name it
   * @param title over those who have it
   */
  public record Role(String role, String title) {}

  /** A page that says how the newspaper works. */
  public record Policy(Kind kind, PageRef page) {

    /** Properties of a schema.org {@code NewsMediaOrganization}. */
    public enum Kind {
      /** How it works. */
      PUBLISHING_PRINCIPLES("publishingPrinciples"),
      /** What becomes of mistakes. */
      CORRECTIONS("correctionsPolicy"),
      /** What it does not do. */
      ETHICS("ethicsPolicy"),
      /** Who owns and pays it. */
      OWNERSHIP("ownershipFundingInfo"),
      /** Whom it employs and quotes. */
      DIVERSITY("diversityPolicy"),
      /** The same in numbers. */
      DIVERSITY_REPORT("diversityStaffingReport"),
      /** When sources are not named. */
      UNNAMED_SOURCES("unnamedSourcesPolicy"),
      /** What becomes of letters. */
      FEEDBACK("actionableFeedbackPolicy"),
      /** How facts are checked. */
      VERIFICATION("verificationFactCheckingPolicy"),
      /** What it is for. */
      MISSION("missionCoveragePrioritiesPolicy"),
      /** When there is no byline. */
      NO_BYLINES("noBylinesPolicy");

      private final String property;

      Kind(String property) {
        this.property = property;
      }

      /** The property's name, which is the key in {@code site.yaml}, too. */
      public String property() {
        return property;
      }
    }
  }

  /**
   * Whom to tell of a hole in the web site (RFC 9116).
   *
   * @param contacts addresses with a scheme: {@code mailto:}, {@code https:}, {@code tel:}
   * @param expires the moment from which on it must not be believed
   * @param expiresPlace of its value in {@code site.yaml}
   * @param languages BCP 47 tags; empty if not given
   * @param policy null if not given
   */
  public record Security(
      List<String> contacts,
      long expires,
      Span expiresPlace,
      List<String> languages,
      @Nullable PageRef policy) {

    /** How long before it expires somebody should look at it. */
    public static final Duration NOTICE = Duration.ofDays(30);

    /** Copies the lists. */
    public Security {
      contacts = List.copyOf(contacts);
      languages = List.copyOf(languages);
    }
  }

  /** One line of {@code trust.txt}: {@code member} and a web address. */
  public record Affiliation(String attribute, String value) {}

  /**
   * What machines may do with the articles.
   *
   * @param training whether models may be trained on them, and texts and data mined
   * @param search whether they may be found and quoted by machines that answer questions
   * @param policy the terms in words; null if not given
   */
  public record AiUse(boolean training, boolean search, @Nullable PageRef policy) {}
}

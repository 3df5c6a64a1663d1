package press.stet.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** What the corpus is made of. */
final class Words {

  static final List<String> SECTIONS =
      List.of("world", "politics", "business", "opinion", "culture", "sport", "science", "local");

  private static final List<String> COMMON =
      words(
          "the of and to in a that is was for on with as by at from it were which this have an"
              + " had not but are or their its one after they new two been who more first also"
              + " would year last said when than people over into other time only about some"
              + " could before most between under three where through many because while during");

  private static final List<String> RARE =
      words(
          "council river harbour market station budget village teacher farmer bridge winter"
              + " minister report company hospital railway library season harvest engine"
              + " valley border agreement question answer evening morning window doctor"
              + " district committee election parliament reform price wage tax trade bank"
              + " museum theatre orchestra novel painter gallery exhibition premiere archive"
              + " match league stadium coach goalkeeper champion final record referee"
              + " laboratory telescope climate glacier vaccine measurement professor species"
              + " school street mayor neighbour bakery playground ferry tunnel tram crossing"
              + " negotiation ceasefire envoy delegation summit treaty observer sanction"
              + " inquiry verdict judge witness appeal lawyer prosecutor statute evidence"
              + " flood drought storm forecast shelter volunteer rescue warning embankment");

  private static final List<String> ARABIC =
      words("الوفد وصل إلى المدينة صباح اليوم وقال إن المحادثات ستستمر حتى نهاية الأسبوع في القصر");

  private static final List<String> FIRST_NAMES =
      words("Mara Jonas Leila Omar Ines Tomas Nadia Peter Aisha Viktor Clara Samir");

  private static final List<String> LAST_NAMES = words("Ellison Haddad Novak Moreau Lindqvist");

  private static final List<String> PLACES =
      words("Geneva Doha Lisbon Kabul Nairobi Oslo Quito Vienna Tunis Seoul");

  private static final List<String> AGENCIES = words("Northwire Meridian Statepress");

  private Words() {}

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** One of sixty people. */
  static String author(int number) {
    return FIRST_NAMES.get(number % FIRST_NAMES.size())
        + " "
        + LAST_NAMES.get(number / FIRST_NAMES.size() % LAST_NAMES.size());
  }

  static final int AUTHORS = FIRST_NAMES.size() * LAST_NAMES.size();

  /** One of some five hundred matters; the lower the number, the more is written about it. */
  static String tag(SplittableRandom random) {
    double skewed = Math.pow(random.nextDouble(), 2);
    int number = (int) (skewed * RARE.size() * 4);
    return RARE.get(number % RARE.size()) + " " + RARE.get((number * 7 + 3) % RARE.size());
  }

  static String common(SplittableRandom random) {
    return one(COMMON, random);
  }

  static String rare(SplittableRandom random) {
    return one(RARE, random);
  }

  static String arabic(SplittableRandom random) {
    return one(ARABIC, random);
  }

  static String place(SplittableRandom random) {
    return one(PLACES, random);
  }

  static String agency(SplittableRandom random) {
    return one(AGENCIES, random);
  }

  private static String one(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}

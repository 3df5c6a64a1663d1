package press.stet.generator.image;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Focus;
import press.stet.core.config.ImageRules;
import press.stet.core.page.Prints;
import press.stet.core.page.Prints.Print;
import press.stet.core.page.Prints.PrintSet;
import press.stet.core.value.Fingerprint;
import press.stet.core.value.Fingerprinter;
import press.stet.core.value.SitePath;

/**
 * Decides what is made of a photo, and under which names: {@code doha.3f9a01c2-800.webp}, cut
 * {@code doha.3f9a01c2-4x3-400.jpg}, and cut around another point than the middle {@code
 * doha.3f9a01c2-4x3.30.40-400.jpg}. The fingerprint is that of the photo and of how renditions are
 * made, so that a name always stands for the same bytes.
 */
final class Recipes {

  /** To be raised whenever other bytes come out of the same photo. */
  static final int VERSION = 1;

  /** WebP files reach no further (RFC 6386, 9.1). */
  private static final int LONGEST_SIDE = 16_383;

  /** What search engines and social networks want. */
  private static final int LARGE_CROP = 1200;

  private static final List<Integer> SMALL_CROPS = List.of(400, 800);

  private final ImageRules rules;
  private final BooleanSupplier webp;

  /**
   * @param webp whether renditions are made as WebP, too
   */
  Recipes(ImageRules rules, BooleanSupplier webp) {
    this.rules = rules;
    this.webp = webp;
  }

  /** The size to which a photo is brought before all else. */
  int[] base(int width, int height) {
    double wanted = Math.max((double) rules.maxWidth() / width, (double) LARGE_CROP / height);
    double scale = Math.min(1, Math.min(wanted, (double) LONGEST_SIDE / Math.max(width, height)));
    return new int[] {
      Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale))
    };
  }

  /** What readers get to see. */
  Prints prints(Negative of, SitePath path, @Nullable Focus focus) {
    PrintSet whole =
        of.moving()
            ? new PrintSet(List.of(new Print(path, of.width(), of.height())), List.of())
            : set(orders(of, path, Shape.WHOLE, Focus.CENTRE));
    List<PrintSet> crops = new ArrayList<>();
    if (focus != null && of.decoded()) {
      for (Shape shape : List.of(Shape.WIDE, Shape.STANDARD, Shape.SQUARE)) {
        crops.add(set(orders(of, path, shape, focus)));
      }
    }
    return new Prints(of.width(), of.height(), whole, crops, of.tone(), of.notes());
  }

  private static PrintSet set(List<Order> orders) {
    return new PrintSet(
        orders.stream().filter(o -> o.format() != Format.WEBP).map(Order::print).toList(),
        orders.stream().filter(o -> o.format() == Format.WEBP).map(Order::print).toList());
  }

  /** All files that are made of a photo. */
  List<Order> orders(Negative of, SitePath path, Iterable<Focus> crops) {
    List<Order> orders = new ArrayList<>();
    if (!of.moving()) {
      orders.addAll(orders(of, path, Shape.WHOLE, Focus.CENTRE));
    }
    if (of.decoded()) {
      for (Focus focus : crops) {
        orders.addAll(orders(of, path, Shape.WIDE, focus));
        orders.addAll(orders(of, path, Shape.STANDARD, focus));
        orders.addAll(orders(of, path, Shape.SQUARE, focus));
      }
    }
    return orders;
  }

  private List<Order> orders(Negative of, SitePath path, Shape shape, Focus focus) {
    Fingerprint recipe =
        new Fingerprinter()
            .add(of.contents())
            .add(VERSION)
            .add(rules.quality())
            .add(rules.maxWidth())
            .finish();
    String stem = path.value().replaceFirst("\\.[^./]*$", "") + '.' + recipe.brief();
    String cut = cut(shape, focus);
    int[] base = base(of.width(), of.height());
    boolean whole = shape == Shape.WHOLE;
    int w = whole ? base[0] : Pixels.cropWidth(base[0], base[1], shape.across(), shape.down());
    int h = whole ? base[1] : Pixels.cropHeight(base[0], base[1], shape.across(), shape.down());
    Format plain = of.clear() && whole ? Format.PNG : Format.JPEG;
    List<Order> orders = new ArrayList<>();
    for (int width : widths(w, shape)) {
      int height = (int) Math.max(1, Math.round((double) h * width / w));
      for (Format format : formats(plain, shape, width)) {
        String end = cut + '-' + width + '.' + format.extension();
        orders.add(
            new Order(new SitePath(stem + end), recipe + end, shape, focus, width, height, format));
      }
    }
    return orders;
  }

  /** Large crops are for machines only, which all know JPEG. */
  private List<Format> formats(Format plain, Shape shape, int width) {
    boolean forMachines = shape == Shape.WIDE || (shape != Shape.WHOLE && width > 800);
    return forMachines || !webp.getAsBoolean() ? List.of(plain) : List.of(plain, Format.WEBP);
  }

  /** Never wider than the photo. */
  private Iterable<Integer> widths(int available, Shape shape) {
    TreeSet<Integer> widths = new TreeSet<>();
    int largest = shape == Shape.WHOLE ? rules.maxWidth() : LARGE_CROP;
    if (shape == Shape.WHOLE) {
      widths.addAll(rules.widths());
    } else if (shape != Shape.WIDE) {
      widths.addAll(SMALL_CROPS);
    }
    widths.removeIf(width -> width > available);
    widths.add(Math.min(largest, available));
    return widths;
  }

  private static String cut(Shape shape, Focus focus) {
    if (shape == Shape.WHOLE) {
      return "";
    }
    String around = focus.equals(Focus.CENTRE) ? "" : "." + focus.x() + "." + focus.y();
    return "-" + shape.text() + around;
  }
}

package press.stet.generator.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.stet.core.cost.Cost;
import press.stet.core.cost.CostMeter;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.generator.theme.Theme;

/** A theme's templates, read once and run as often as there are pages. */
final class Templates {

  /** What fails more often on one page is in a loop, which may be one without end. */
  private static final int MOST_FAULTS = 1_000;

  /** With an environment's number of failures. */
  private static final Object FAILED = new Object();

  private static final Object FOOTPRINTS = new Object();

  private final Theme theme;
  private final Configuration configuration;
  private final Map<String, Template> known = new ConcurrentHashMap<>();
  private final TemplateFaults faults;
  private final CostMeter meter;

  /** Of templates whose pages were given up: every other of their pages would be, too. */
  private final Set<String> hopeless = ConcurrentHashMap.newKeySet();

  Templates(Theme theme, Models models, CostMeter meter, Problems problems) {
    this.theme = theme;
    this.meter = meter;
    this.faults = new TemplateFaults(theme, problems);
    this.configuration = configuration(theme, models);
    this.configuration.setTemplateExceptionHandler(this::reportAndGoOn);
  }

  private static Configuration configuration(Theme theme, Models models) {
    Configuration it = new Configuration(Configuration.VERSION_2_3_35);
    it.setTemplateLoader(new ThemeLoader(theme));
    it.setCacheStorage(new StrongCacheStorage());
    it.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    it.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    it.setLocalizedLookup(false);
    it.setObjectWrapper(models);
    it.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    it.setAPIBuiltinEnabled(false);
    // Found by its name for every .ftlh file.
    it.setRegisteredCustomOutputFormats(List.of(HtmlFormat.INSTANCE));
    it.setOutputFormat(HtmlFormat.INSTANCE);
    it.setLocale(Locale.US);
    it.setTimeZone(TimeZone.getTimeZone("UTC"));
    it.setNumberFormat("computer");
    it.setBooleanFormat("c");
    it.setDefaultEncoding("UTF-8");
    it.setOutputEncoding("UTF-8");
    it.setURLEscapingCharset("UTF-8");
    // One column for each character, as in all other problems.
    it.setTabSize(1);
    it.setLogTemplateExceptions(false);
    it.setAttemptExceptionReporter((failure, environment) -> {});
    return it;
  }

  /** Of each template, what reads it. What is wrong with one is reported when it is drawn. */
  Stream<Runnable> preparations() {
    return theme.paths().stream()
        .filter(path -> path.endsWith(".ftlh"))
        .map(path -> () -> prepare(path));
  }

  @SuppressWarnings("EmptyCatch") // those who draw it will meet the same fault, and report it
  private void prepare(String name) {
    try {
      template(name);
    } catch (IOException e) {
      // Its time will come.
    }
  }

  /** Reports every template that cannot be read, whether or not a page is drawn by it. */
  void check() {
    for (String path : theme.paths()) {
      if (path.endsWith(".ftlh")) {
        try {
          template(path);
        } catch (IOException e) {
          faults.reportUnreadable(path, e);
        }
      }
    }
  }

  /** Whether the theme has such a template. */
  boolean has(String name) {
    return theme.read(name) != null;
  }

  /** Something has failed on the page that is being drawn, and has been reported. */
  void fail(Environment environment) {
    int before = environment.getCustomState(FAILED) instanceof Integer faults ? faults : 0;
    environment.setCustomState(FAILED, before + 1);
    if (before >= MOST_FAULTS) {
      throw GivenUp.afterManyFaults();
    }
  }

  /**
   * Runs a template. What fails in it is reported.
   *
   * @return whether nothing failed
   */
  boolean run(String name, TemplateHashModel variables, Writer out) {
    long start = meter.start();
    boolean done = !hopeless.contains(name) && process(name, variables, out);
    meter.stop(Cost.Kind.TEMPLATE, name, start);
    return done;
  }

  private boolean process(String name, TemplateHashModel variables, Writer out) {
    Environment around = Environment.getCurrentEnvironment();
    if (around != null) {
      // What gives up gives up the whole page.
      return draw(name, variables, out, footprints(around));
    }
    try {
      return draw(name, variables, out, null);
    } catch (GivenUp e) {
      giveUp(name, e.kind(), e.place());
    } catch (StackOverflowError e) {
      giveUp(name, ProblemKind.TEMPLATE_ENDLESS, lastFootprint(name, variables, e));
    } catch (OutOfMemoryError e) {
      giveUp(name, ProblemKind.TEMPLATE_MEMORY, lastFootprint(name, variables, e));
    }
    return false;
  }

  /** Draws a page once more, to see how far it comes. */
  private @Nullable Footprint lastFootprint(
      String name, TemplateHashModel variables, VirtualMachineError failure) {
    Footprints footprints = new Footprints();
    try {
      draw(name, variables, Writer.nullWriter(), footprints);
    } catch (GivenUp | StackOverflowError | OutOfMemoryError again) {
      return footprints.last();
    }
    // It was others that took the memory.
    throw failure;
  }

  private static @Nullable Footprints footprints(Environment environment) {
    return (Footprints) environment.getCustomState(FOOTPRINTS);
  }

  /**
   * Runs a template.
   *
   * @param footprints null unless somebody wants to know how far it comes
   */
  private boolean draw(
      String name, TemplateHashModel variables, Writer out, @Nullable Footprints footprints) {
    try {
      Environment environment =
          template(name)
              .createProcessingEnvironment(
                  variables, footprints == null ? out : footprints.before(out));
      if (footprints != null) {
        environment.setCustomState(FOOTPRINTS, footprints);
      }
      environment.process();
      return environment.getCustomState(FAILED) == null;
    } catch (TemplateException e) {
      faults.report(e);
    } catch (IOException e) {
      faults.reportUnreadable(name, e);
    }
    return false;
  }

  private void giveUp(String name, @Nullable ProblemKind kind, @Nullable Footprint place) {
    hopeless.add(name);
    if (kind != null) {
      faults.reportGivenUp(name, kind, place);
    }
  }

  /** FreeMarker's own search takes as long as drawing a small piece. */
  private Template template(String name) throws IOException {
    Template template = known.get(name);
    if (template == null) {
      template = configuration.getTemplate(name);
      known.put(name, template);
    }
    return template;
  }

  /**
   * Leaves out the failed element and goes on, so that an author sees all faults at once. Where a
   * variable or macro would be missing from then on, going on would only report its absence.
   */
  private void reportAndGoOn(TemplateException failure, Environment environment, Writer out)
      throws TemplateException {
    if (environment.isInAttemptBlock() || TemplateFaults.leavesGap(failure)) {
      throw failure;
    }
    fail(environment);
    faults.report(failure);
  }
}

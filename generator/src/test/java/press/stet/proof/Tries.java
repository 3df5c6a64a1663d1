package press.stet.proof;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Lets {@code -Dstet.sequences=1000} say how often a property is tried. */
final class Tries implements AroundPropertyHook {

  private static final String SWITCH = "stet.sequences";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    Integer wanted = Integer.getInteger(SWITCH);
    if (wanted != null) {
      context.attributes().setTries(wanted);
    }
    return property.execute();
  }
}

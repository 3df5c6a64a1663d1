package press.stet.generator.image;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Whether this machine can do something, found out when it is first asked. For any thread. */
final class Ability implements BooleanSupplier {

  private final BooleanSupplier trial;
  private @Nullable Boolean found;

  Ability(BooleanSupplier trial) {
    this.trial = trial;
  }

  @Override
  public synchronized boolean getAsBoolean() {
    Boolean known = found;
    if (known == null) {
      known = trial.getAsBoolean();
      found = known;
    }
    return known;
  }
}

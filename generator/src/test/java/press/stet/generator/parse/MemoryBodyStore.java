package press.stet.generator.parse;

import java.util.HashMap;
import java.util.Map;
import press.stet.core.value.Fingerprint;
import press.stet.generator.body.BodyStore;
import press.stet.generator.body.Fragment;

/** Keeps texts for the length of a test. */
final class MemoryBodyStore implements BodyStore {

  private final Map<Fingerprint, Fragment> fragments = new HashMap<>();

  @Override
  public Fingerprint put(Fragment fragment) {
    Fingerprint fingerprint = Fingerprint.of(fragment.toString());
    fragments.put(fingerprint, fragment);
    return fingerprint;
  }

  @Override
  public Fragment get(Fingerprint fingerprint) {
    Fragment fragment = fragments.get(fingerprint);
    if (fragment == null) {
      throw new IllegalStateException("never put: " + fingerprint);
    }
    return fragment;
  }

  @Override
  public void close() {}
}

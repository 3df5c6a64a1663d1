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
  public void put(Fingerprint key, Fragment fragment) {
    fragments.put(key, fragment);
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

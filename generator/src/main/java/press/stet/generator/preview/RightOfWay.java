package press.stet.generator.preview;

/** Lets those go first whom somebody waits for; work in the background stands still meanwhile. */
final class RightOfWay {

  private int busy;

  /** Somebody is waited for. */
  synchronized void enter() {
    busy++;
  }

  /** And has come. */
  synchronized void leave() {
    busy--;
    notifyAll();
  }

  /** Stands still as long as anybody is waited for. */
  synchronized void give() throws InterruptedException {
    while (busy > 0) {
      wait();
    }
  }
}

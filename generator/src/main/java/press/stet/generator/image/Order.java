package press.stet.generator.image;

import press.stet.core.article.Focus;
import press.stet.core.page.Prints.Print;
import press.stet.core.value.SitePath;

/**
 * A file that is to be made of a photo.
 *
 * @param path where it will be found
 * @param key names it among all files that are made of photos
 * @param focus around which the photo is cut
 * @param width in pixels
 * @param height in pixels
 */
record Order(
    SitePath path, String key, Shape shape, Focus focus, int width, int height, Format format) {

  Print print() {
    return new Print(path, width, height);
  }
}

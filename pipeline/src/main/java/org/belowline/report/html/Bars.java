package org.belowline.report.html;

import java.util.List;
import org.belowline.report.Shown;

/**
 * Bars that the page's script draws out of the table that stands below them.
 *
 * @param id unique in the page
 * @param sentence what is to be seen, in words
 * @param values what the bars stand for
 * @param counts what their lengths count
 * @param bars at least one
 */
record Bars(
    String id, String title, String sentence, String values, String counts, List<Bar> bars) {

  /** One bar. */
  record Bar(String label, long count, String shown, String share) {
    static Bar of(String label, long count, long all) {
      return new Bar(label, count, Shown.number(count), Shown.share(count, all));
    }
  }
}

package org.belowline.page.text;

import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when something was written, or which post it is, or that somebody says what
 * follows: what each comment of a thread has in the same form.
 *
 * @param at place among the lines, base 0
 * @param first the first line that belongs to it: the number of the post may stand above
 * @param end behind the last line that belongs to it: the number may stand below
 * @param form equal for lines of the same make, whatever name and date they have
 * @param name the name in the line; null where it has none
 * @param number the number of the post in the line; null where it has none
 * @param answers whom the site says it replies to, in a line beside it; null where it does not say
 */
record Stamp(
    int at,
    int first,
    int end,
    Form form,
    @Nullable String name,
    @Nullable Moment created,
    @Nullable Integer number,
    @Nullable String answers) {

  /**
   * The make of a stamp.
   *
   * @param beginning the site's words and marks in front: "posted by", "«"
   * @param named whether a name stands in the line
   * @param glue what stands between name and time
   * @param timed whether it has a time
   * @param says whether somebody says what follows
   * @param numbered where the number stands: before, behind, above, below; empty where it has none
   */
  record Form(
      String beginning, boolean named, String glue, boolean timed, boolean says, String numbered) {}

  Stamp {
    if (first > at || at >= end) {
      throw new IllegalArgumentException("a stamp at %d from %d to %d".formatted(at, first, end));
    }
  }

  boolean isTimed() {
    return created != null;
  }

  Stamp withLines(int newFirst, int newEnd) {
    return new Stamp(at, newFirst, newEnd, form, name, created, number, answers);
  }

  Stamp withAnswers(int newFirst, int newEnd, String whom) {
    return new Stamp(at, newFirst, newEnd, form, name, created, number, whom);
  }

  Stamp withNumber(int newFirst, int newEnd, String place, int found) {
    Form numbered = new Form(form.beginning, form.named, form.glue, form.timed, form.says, place);
    return new Stamp(at, newFirst, newEnd, numbered, name, created, found, answers);
  }

  /** The same stamp, where what looked like a name is the site's word. */
  Stamp withoutName() {
    return new Stamp(at, first, end, form, null, created, number, answers);
  }
}

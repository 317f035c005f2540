package org.belowline.text.mark;

/**
 * A quotation mark in a paragraph.
 *
 * @param at its place
 * @param length two where two single marks stand for a double one
 * @param opens whether it can open, where it stands
 * @param closes whether it can close
 */
record Mark(char mark, int at, int length, boolean opens, boolean closes) {
  boolean isSingle() {
    return length == 1 && Shape.isSingle(mark);
  }
}

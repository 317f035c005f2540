package org.belowline.quality;

import java.util.Locale;

/**
 * A form of text that a labelled page is kept in: {@code fixtures/labelled/README.md} tells them.
 */
enum TextForm {
  FULL,
  MAIN,
  WET;

  /** The name of its folder, and of it in the labels. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

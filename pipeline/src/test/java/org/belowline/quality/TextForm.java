package org.belowline.quality;

import java.util.Locale;

/** A form that a labelled page is kept in: {@code fixtures/labelled/README.md} tells them. */
enum TextForm {
  /** The page as the site sends it: nothing is lost. */
  HTML("html"),
  FULL("txt"),
  MAIN("txt"),
  WET("txt");

  private final String ending;

  TextForm(String ending) {
    this.ending = ending;
  }

  /** The ending of its files' names. */
  String ending() {
    return ending;
  }

  /** The name of its folder, and of it in the labels. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

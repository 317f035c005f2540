package org.belowline.inspect;

import org.belowline.page.text.Role;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured whether there are any
 */
record Ink(boolean coloured) {
  String heading(String text) {
    return paint(Style.bold, text);
  }

  String aside(String text) {
    return paint(Style.faint, text);
  }

  String author(String text) {
    return paint(Style.fg_cyan, text);
  }

  String quote(String text) {
    return paint(Style.fg_blue, text);
  }

  String loss(String text) {
    return paint(Style.fg_red, text);
  }

  /** A line of the page in the colour of what it is. */
  String role(Role role, String text) {
    return switch (role) {
      case HEADLINE -> paint(Style.bold, text);
      case BYLINE -> paint(Style.fg_magenta, text);
      case BODY -> paint(Style.fg_green, text);
      case COMMENT -> paint(Style.fg_yellow, text);
      case FURNITURE -> paint(Style.faint, text);
    };
  }

  private String paint(Style style, String text) {
    return coloured && !text.isEmpty() ? style.on() + text + style.off() : text;
  }
}

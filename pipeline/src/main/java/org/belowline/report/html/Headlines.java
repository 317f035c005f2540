package org.belowline.report.html;

import org.jspecify.annotations.Nullable;

/** What an article is called where it has no headline. */
final class Headlines {
  private Headlines() {}

  static String of(@Nullable String headline) {
    return headline == null || headline.isBlank() ? "(no headline)" : headline;
  }
}

package org.belowline.model;

import java.util.Locale;

/** What a record is that is no page, or none that is wanted; {@code docs/run.md} tells of each. */
public enum SkipKind {
  WARCINFO,
  REQUEST,
  METADATA,
  REVISIT,
  CONTINUATION,
  OTHER_RECORD,
  CONVERSION_WITHOUT_TEXT,
  DNS,
  ROBOTS,
  REDIRECT,
  NOT_FOUND,
  ERROR_STATUS,
  IMAGE,
  AUDIO,
  VIDEO,
  STYLE,
  SCRIPT,
  JSON,
  PDF,
  OTHER_MEDIA,
  HIDDEN,
  LINK,
  PINGBACK,
  UNAPPROVED,
  OTHER_ENTRY,
  BEFORE_SINCE,
  AFTER_UNTIL;

  /** The code of the kind in {@code run.json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

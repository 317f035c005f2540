package org.belowline.report;

import java.util.Map;

/** The codes of rejects and of what is skipped, in words. */
public final class Reasons {
  private static final Map<String, String> REJECTS =
      Map.ofEntries(
          Map.entry("empty", "nothing in it"),
          Map.entry("binary", "bytes that are no text"),
          Map.entry("truncated", "cut off before its end"),
          Map.entry("corrupt", "damaged"),
          Map.entry("bad_record", "not as its format asks"),
          Map.entry("no_text", "a record without a column of text"),
          Map.entry("unsupported", "in a format that is not read"),
          Map.entry("nested", "packed within packed, more often than anybody needs"),
          Map.entry("too_large", "larger than --max-page-bytes"),
          Map.entry("unreadable", "could not be opened or read"),
          Map.entry("no_article", "a text that shows no article"),
          Map.entry("duplicate_id", "another comment of the thread has the same id"),
          Map.entry("internal_error", "a mistake of belowline’s own: please report it"));

  private static final Map<String, String> SKIPS =
      Map.ofEntries(
          Map.entry("warcinfo", "what a web archive says of itself"),
          Map.entry("request", "what the crawler asked for"),
          Map.entry("metadata", "what the crawler noted about a page"),
          Map.entry("revisit", "the same capture as one before, without its content"),
          Map.entry("continuation", "the later part of a record"),
          Map.entry("other_record", "a record of no known type"),
          Map.entry("conversion_without_text", "a page converted to something else than text"),
          Map.entry("dns", "an answer of the name service"),
          Map.entry("robots", "/robots.txt"),
          Map.entry("redirect", "a redirect (status 300 to 399)"),
          Map.entry("not_found", "a page that is not there (status 404 or 410)"),
          Map.entry("error_status", "an answer with an error"),
          Map.entry("image", "an image"),
          Map.entry("audio", "a sound recording"),
          Map.entry("video", "a film"),
          Map.entry("style", "a style sheet"),
          Map.entry("script", "a script"),
          Map.entry("json", "JSON that is no page"),
          Map.entry("pdf", "a PDF"),
          Map.entry("other_media", "of another media type"),
          Map.entry("hidden", "an entry of an archive with a hidden name"),
          Map.entry("link", "an entry of an archive that is no file"),
          Map.entry("pingback", "a link from elsewhere, no comment"),
          Map.entry("unapproved", "marked as pending, spam or trash"),
          Map.entry("other_entry", "an entry that is neither article nor comment"),
          Map.entry("before_since", "captured before --since"),
          Map.entry("after_until", "captured after --until"));

  private Reasons() {}

  /** What a reason is in words; the code where there are none. */
  public static String ofReject(String code) {
    return REJECTS.getOrDefault(code, code);
  }

  /** What a kind of skipped record is in words; the code where there are none. */
  public static String ofSkip(String code) {
    return SKIPS.getOrDefault(code, code);
  }
}

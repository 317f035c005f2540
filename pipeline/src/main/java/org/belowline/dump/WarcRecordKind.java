package org.belowline.dump;

import java.util.Locale;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;

/** What the header of a WARC record says that it holds. */
final class WarcRecordKind {
  private static final String TEXT = "text/plain";
  private static final String HTTP = "application/http";
  private static final String ROBOTS = "/robots.txt";

  private WarcRecordKind() {}

  /** Why the record is no page; null where it may be one. */
  static @Nullable SkipKind skipped(WarcRecords records) {
    String type = String.valueOf(records.header("WARC-Type")).toLowerCase(Locale.ROOT);
    return switch (type) {
      case "conversion" -> {
        String media = records.header("Content-Type");
        boolean isText = media == null || media.toLowerCase(Locale.ROOT).startsWith(TEXT);
        yield isText ? null : SkipKind.CONVERSION_WITHOUT_TEXT;
      }
      case "response", "resource" -> byAddress(address(records));
      case "warcinfo" -> SkipKind.WARCINFO;
      case "request" -> SkipKind.REQUEST;
      case "metadata" -> SkipKind.METADATA;
      case "revisit" -> SkipKind.REVISIT;
      case "continuation" -> SkipKind.CONTINUATION;
      default -> SkipKind.OTHER_RECORD;
    };
  }

  /** Whether the record is a text that somebody made of a page. */
  static boolean isConversion(WarcRecords records) {
    return isType(records, "conversion");
  }

  /** Whether the record holds a response of HTTP, with its header. */
  static boolean isHttp(WarcRecords records) {
    String media = records.header("Content-Type");
    return isType(records, "response") && (media == null || MediaKind.essence(media).equals(HTTP));
  }

  /** The address that the record was captured from; null where it names none. */
  static @Nullable String address(WarcRecords records) {
    return withoutBrackets(records.header("WARC-Target-URI"));
  }

  /** The id of the record; null where it has none. */
  static @Nullable String id(WarcRecords records) {
    return withoutBrackets(records.header("WARC-Record-ID"));
  }

  private static boolean isType(WarcRecords records, String type) {
    return type.equalsIgnoreCase(records.header("WARC-Type"));
  }

  private static @Nullable SkipKind byAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    if (url.startsWith("dns:")) {
      return SkipKind.DNS;
    }
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int host = path.indexOf("://");
    int slash = host < 0 ? -1 : path.indexOf('/', host + 3);
    return slash >= 0 && path.substring(slash).equals(ROBOTS) ? SkipKind.ROBOTS : null;
  }

  private static @Nullable String withoutBrackets(@Nullable String value) {
    return value != null && value.startsWith("<") && value.endsWith(">")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}

package org.belowline.dump;

import java.util.Locale;
import org.belowline.model.SkipKind;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;

/** What a media type says of a record. */
final class MediaKind {
  private MediaKind() {}

  /** Why a record of this type is no page; null where it may be one. */
  static @Nullable SkipKind skipped(@Nullable String media, byte[] body) {
    String type = media == null ? "" : essence(media);
    return switch (type) {
      case "text/html", "application/xhtml+xml", "text/plain" -> null;
      case "" -> isMarkup(body) ? null : SkipKind.OTHER_MEDIA;
      case "text/css" -> SkipKind.STYLE;
      case "application/pdf" -> SkipKind.PDF;
      case "text/dns" -> SkipKind.DNS;
      default -> byFamily(type);
    };
  }

  private static SkipKind byFamily(String type) {
    return switch (type.substring(0, Math.max(0, type.indexOf('/')))) {
      case "image" -> SkipKind.IMAGE;
      case "audio" -> SkipKind.AUDIO;
      case "video" -> SkipKind.VIDEO;
      default -> {
        if (type.endsWith("javascript") || type.endsWith("ecmascript")) {
          yield SkipKind.SCRIPT;
        }
        yield type.endsWith("json") ? SkipKind.JSON : SkipKind.OTHER_MEDIA;
      }
    };
  }

  /** The charset that the type names; null where it names none. */
  static @Nullable String charset(@Nullable String media) {
    String charset =
        media == null ? null : MediaType.parseLeniently(media).parameters().get("charset");
    return charset == null || charset.isBlank() ? null : charset.strip();
  }

  static String essence(String media) {
    int end = media.indexOf(';');
    return (end < 0 ? media : media.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isMarkup(byte[] body) {
    int at = 0;
    while (at < body.length && body[at] <= ' ' && body[at] > 0) {
      at++;
    }
    return at < body.length && body[at] == '<';
  }
}

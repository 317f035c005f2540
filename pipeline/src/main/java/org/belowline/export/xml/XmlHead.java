package org.belowline.export.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belowline.text.CharsetLabel;
import org.jspecify.annotations.Nullable;

/**
 * How content that may be XML begins.
 *
 * @param charset by byte order mark, else as the declaration says, else UTF-8
 * @param text the first bytes as text, without byte order mark
 */
record XmlHead(Charset charset, String text) {
  /** So much of the beginning may have a declaration; stray characters before it among that. */
  private static final int DECLARATION = 256;

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_:.-]+)");

  static XmlHead of(byte[] bytes) {
    Charset marked = marked(bytes);
    Charset charset = marked == null ? declared(bytes) : marked;
    String text = new String(bytes, charset);
    return new XmlHead(charset, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /**
   * The name of the root element, without prefix; empty where there is none so far, or where more
   * than a stray character stands in front of all markup.
   */
  String root() {
    int at = text.indexOf('<');
    if (at < 0 || text.substring(0, at).strip().length() > 1) {
      return "";
    }
    while (at >= 0 && at + 1 < text.length()) {
      char c = text.charAt(at + 1);
      if (c != '!' && c != '?') {
        return name(at + 1);
      }
      String end = text.startsWith("<!--", at) ? "-->" : ">";
      int close = text.indexOf(end, at);
      at = close < 0 ? -1 : text.indexOf('<', close);
    }
    return "";
  }

  private String name(int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_.:".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(start, end);
    return name.substring(name.indexOf(':') + 1);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(DECLARATION, bytes.length);
    Matcher encoding = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    Charset named = encoding.find() ? CharsetLabel.charset(encoding.group(1)) : null;
    // What can be read byte by byte is not UTF-16, whatever it says.
    return named == null || named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
  }
}

package org.belowline.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels by which pages name their charset, with the meaning that browsers give them. */
public final class CharsetLabel {
  private static final int PRESCAN = 4096;

  /** Labels that mean another charset than the one of that name, mostly a larger one. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("utf-16", "UTF-16LE"));

  /** Those that the web knows, by their own names. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "utf-8|utf-16[lb]e|windows-125[0-8]|iso-8859-(?:[2-8]|1[03-6])|koi8-[ru]|ibm866|euc-jp"
              + "|iso-2022-jp|x-macroman|x-maccyrillic|gb18030");

  private static final Pattern META =
      Pattern.compile("<meta[\\s/][^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

  private CharsetLabel() {}

  /** What the label means; null where the web does not know it. */
  public static @Nullable Charset charset(String label) {
    String name = label.replace('"', ' ').replace('\'', ' ').strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("x-cp125")) {
      name = name.substring(2);
    }
    if (!isName(name) || !Charset.isSupported(name)) {
      return null;
    }
    String own = Charset.forName(name).name().toLowerCase(Locale.ROOT);
    String meant = MEANT.get(own);
    if (meant != null) {
      return Charset.isSupported(meant) ? Charset.forName(meant) : null;
    }
    return KNOWN.matcher(own).matches() ? Charset.forName(own) : null;
  }

  /** The charset that a page of markup names at its beginning; null where it names none. */
  static @Nullable Charset inMarkup(byte[] bytes) {
    int length = Math.min(PRESCAN, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (!head.stripLeading().startsWith("<")) {
      return null;
    }
    String markup = withoutComments(head.toLowerCase(Locale.ROOT));
    for (Pattern pattern : new Pattern[] {META, XML}) {
      Matcher matcher = pattern.matcher(markup);
      while (matcher.find()) {
        Charset charset = charset(matcher.group(1));
        if (charset != null) {
          // What can be read byte by byte is not UTF-16, whatever it says.
          return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        }
      }
    }
    return null;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0))
        && Character.isLetterOrDigit(name.charAt(0));
  }

  private static String withoutComments(String head) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int open = head.indexOf("<!--"); open >= 0; open = head.indexOf("<!--", at)) {
      kept.append(head, at, open);
      int close = head.indexOf("-->", open + 4);
      at = close < 0 ? head.length() : close + 3;
    }
    return kept.append(head, at, head.length()).toString();
  }
}

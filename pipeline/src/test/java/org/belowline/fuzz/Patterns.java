package org.belowline.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is written again and again by somebody who wants a parser to be slow. */
final class Patterns {
  private static final String MARKS =
      "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\f\u000B\u00A0\u2028\u200B\u00AD\uFEFF“”„‘’‚«»‹›—–…•·「」0aAé一\u0301٣";

  private static final List<String> PHRASES =
      List.of(
          "𝄞",
          "\r\n",
          "\n\n",
          "\n ",
          " \n",
          "\n\t",
          "\"a ",
          "a\" ",
          "“a ",
          "a” ",
          "“a” ",
          "‘a’ “",
          "'a ",
          "((",
          "()",
          "[[",
          "[a](",
          "](",
          "[…] ",
          "...",
          "1.1.1",
          "1,1,1",
          "1. ",
          "\n1. ",
          "\n  1. a",
          "\n\n1. a\n\n",
          "1:1:1",
          "- ",
          "\n- ",
          "-- ",
          "-a",
          "a-",
          "* ",
          "\n* ",
          "\n  • a",
          "<",
          "</",
          "<a",
          "<a ",
          "<a a=",
          "<a a=\"",
          "<p>",
          "</p>",
          "<b>",
          "<b><i>",
          "<li>",
          "<ul><li>",
          "<table>",
          "<blockquote>",
          "<!--",
          "<![CDATA[",
          "]]>",
          "<br>",
          "<script>",
          "&",
          "&a",
          "&#",
          "&#1;",
          "&amp;",
          "&lt;",
          "@a ",
          "a@",
          "a@a.a ",
          "@",
          "http://",
          "http://a.a/ ",
          "http://a.a/a?a=a&",
          "www.",
          "a.a.a",
          "a.",
          "A. ",
          "A.A.",
          "> ",
          "\n> ",
          "\n> a",
          ">>",
          "\n\n> a\n\na",
          "a\n\n",
          "a, ",
          "a; ",
          "a: ",
          "\nAnna: ",
          "\n\nAnna: Yes.",
          "\n\nQ: a\n\nA: a",
          "\n\nQ. Why?\n\nA. So.",
          "Anna Lind ",
          "Anna ",
          "Anna, ",
          "Mr. ",
          "Dr. Anna ",
          "said ",
          "said Anna ",
          "Anna said ",
          "\"Yes,\" said Anna. ",
          "“Yes,” said Anna. ",
          "“Yes”, Anna said that “no” ",
          "he said that ",
          "according to ",
          "according to Anna ",
          "who said, ",
          "told reporters that ",
          "of the ",
          "Anna von der ",
          "a — b ",
          " — Anna",
          "\n— Anna",
          "\n\nAnna says:\n\n",
          "\n\nAnna wrote:\n\n> a\n\n",
          "\nOn May 3, 2012 Anna wrote:\n",
          "\nReply\n",
          "\n\nReply\n\n",
          "\n\n3 Responses\n\n",
          "\nComments\n",
          "\nBy Anna Lind\n",
          "by Anna ",
          "May 3, 2012 ",
          "\nMay 3, 2012 at 4:05 pm\n",
          "\nAnna\nMay 3, 2012 at 4:05 pm\nYes.\n",
          "3 days ago ",
          "2012-05-03 ",
          "2012-05-03T04:05:00Z ",
          "03/04/2012 ",
          "10:13 PM, ",
          "May ",
          "Mo",
          "um 10 Uhr ",
          "{\"a\":",
          "{\"a\":\"",
          "\\\"",
          "\\",
          "[{",
          ",\"\"",
          "\"\"",
          "\",\"",
          "-----\n",
          "--------\n",
          "COMMENT:\n",
          "AUTHOR: a\n",
          "[quote]",
          "[quote=a]a[/quote]",
          "[caption]",
          "[/",
          "WARC/1.0\r\n",
          "%",
          "%2",
          "%20",
          "../",
          "a/",
          "the lamp on the pier ",
          "The lamp burned. ",
          "Why? ",
          "192.0.2.1 ",
          "1:2:3::",
          "fe80::",
          "xn--",
          "Is\u0307",
          "ﬁ");

  private Patterns() {}

  /** One character each. */
  static List<String> marks() {
    return MARKS.codePoints().mapToObj(Character::toString).toList();
  }

  /** All of them. */
  static List<String> all() {
    return Stream.concat(marks().stream(), PHRASES.stream()).distinct().toList();
  }

  /** The pattern as often as it needs for so many characters. */
  static String repeated(String pattern, int characters) {
    return pattern.repeat(characters / pattern.length());
  }

  /** The pattern for a person to read. */
  static String told(String pattern) {
    StringBuilder told = new StringBuilder();
    pattern
        .chars()
        .forEach(
            c ->
                told.append(
                    c < ' ' || c > '~'
                        ? String.format(Locale.ROOT, "\\u%04X", c)
                        : Character.toString(c)));
    return told.toString();
  }
}

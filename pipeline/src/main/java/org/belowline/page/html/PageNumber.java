package org.belowline.page.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number of a page in its address, as sites write it that part a thread, a story or a list:
 * "/page-3", "/page/2", "?page=2", "&start=15", "comment-page-2".
 *
 * @param rest the address without it
 * @param number as written: a page, or the posts that stand before it
 * @param ofComments whether it can part nothing but comments
 */
public record PageNumber(String rest, int number, boolean ofComments) {
  private static final Set<String> OF_COMMENTS =
      Set.of("cpage", "comments_page", "comments-page", "comment_page", "comment-page");

  private static final Set<String> PARAMETERS = Set.of("page", "start", "paged", "st", "pg");

  private static final int MOST_DIGITS = 7;

  /** The number in the address; null where it has none. */
  public static @Nullable PageNumber of(String url) {
    int fragment = url.indexOf('#');
    String address = fragment < 0 ? url : url.substring(0, fragment);
    int query = address.indexOf('?');
    PageNumber inQuery = query < 0 ? null : inQuery(address, query);
    return inQuery == null ? inPath(address, query < 0 ? address.length() : query) : inQuery;
  }

  /** Which page it is, base 1, or more where posts are counted: in the order of the pages. */
  public int place() {
    return Math.max(1, number);
  }

  private static @Nullable PageNumber inQuery(String address, int query) {
    int start = query + 1;
    for (int i = start; i <= address.length(); i++) {
      if (i < address.length() && "&;".indexOf(address.charAt(i)) < 0) {
        continue;
      }
      int equals = address.indexOf('=', start);
      if (equals > 0 && equals < i) {
        String name = address.substring(start, equals);
        boolean ofComments = OF_COMMENTS.contains(name);
        int number = number(address.substring(equals + 1, i));
        if (number >= 0 && (ofComments || PARAMETERS.contains(name))) {
          return new PageNumber(without(address, query, start, i), number, ofComments);
        }
      }
      start = i + 1;
    }
    return null;
  }

  private static String without(String address, int query, int start, int end) {
    if (end < address.length()) {
      return address.substring(0, start) + address.substring(end + 1);
    }
    return address.substring(0, start == query + 1 ? query : start - 1);
  }

  /** In one of the last two steps of the path: "page-2", "page2", "page/2", "comment-page-2". */
  private static @Nullable PageNumber inPath(String address, int end) {
    String path = address.substring(0, end);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    int digits = path.length();
    while (digits > 0 && isDigit(path.charAt(digits - 1))) {
      digits--;
    }
    int number = number(path.substring(digits));
    String before = path.substring(0, digits);
    if (number < 0) {
      return null;
    }
    for (String word : new String[] {"comment-page-", "comments-page-", "page-", "page/", "page"}) {
      if (before.endsWith("/" + word)) {
        String rest = before.substring(0, before.length() - word.length()) + address.substring(end);
        return new PageNumber(rest, number, word.startsWith("comment"));
      }
    }
    return null;
  }

  /** −1 where it is none. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
    }
    return Integer.parseInt(text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

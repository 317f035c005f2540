package org.belowline.page.html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A kind of element that may be on a page: a selector, and the names without which nothing can
 * match it. Has no state; safe for use by several threads.
 */
public final class Sought {
  private final Evaluator evaluator;

  /** Of each of the selector's alternatives what a page must have. */
  private final List<List<Predicate<IndexedPage>>> alternatives = new ArrayList<>();

  private Sought(String selector) {
    evaluator = Selector.evaluatorOf(selector);
    alternatives.add(new ArrayList<>());
    read(selector);
  }

  /**
   * What the selector selects.
   *
   * @throws IllegalArgumentException if it has {@code :not}, or alternatives in brackets: names in
   *     them need not be on the page
   */
  public static Sought of(String selector) {
    return new Sought(selector);
  }

  /** Whether the element is one. */
  public boolean matches(Element element) {
    return element.is(evaluator);
  }

  Evaluator evaluator() {
    return evaluator;
  }

  /** Whether the page has all names of one of the alternatives. */
  boolean mayBeOn(IndexedPage page) {
    for (List<Predicate<IndexedPage>> needed : alternatives) {
      boolean all = true;
      for (int i = 0; all && i < needed.size(); i++) {
        all = needed.get(i).test(page);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private void read(String selector) {
    int open = 0;
    int i = 0;
    while (i < selector.length()) {
      char c = selector.charAt(i);
      int end = nameEnd(selector, i + 1);
      String name = selector.substring(i + 1, end).toLowerCase(Locale.ROOT);
      switch (c) {
        case '.' -> needs(page -> page.hasClass(name));
        case '#' -> needs(page -> page.hasId(name));
        case '[' -> {
          int close = selector.indexOf(']', end);
          readAttribute(name, selector.substring(end, close));
          end = close + 1;
        }
        case ':' -> {
          if (name.equals("not")) {
            throw new IllegalArgumentException("a name in :not need not be there: " + selector);
          }
          if (!name.equals("has") && !name.equals("is") && selector.startsWith("(", end)) {
            end = selector.indexOf(')', end) + 1;
          }
        }
        case ',' -> {
          if (open > 0) {
            throw new IllegalArgumentException("alternatives in brackets: " + selector);
          }
          alternatives.add(new ArrayList<>());
          end = i + 1;
        }
        default -> {
          open += c == '(' ? 1 : c == ')' ? -1 : 0;
          if (Character.isLetter(c)) {
            String tag = selector.substring(i, end).toLowerCase(Locale.ROOT);
            needs(page -> page.hasTag(tag));
          } else {
            end = i + 1;
          }
        }
      }
      i = end;
    }
  }

  private void readAttribute(String name, String condition) {
    if (name.equals("id") && condition.startsWith("^=")) {
      String begin = condition.substring(2).toLowerCase(Locale.ROOT);
      needs(page -> page.hasIdThatBegins(begin));
    } else {
      needs(page -> page.hasAttribute(name));
    }
  }

  private void needs(Predicate<IndexedPage> name) {
    alternatives.get(alternatives.size() - 1).add(name);
  }

  private static int nameEnd(String selector, int from) {
    int end = from;
    while (end < selector.length()
        && (Character.isLetterOrDigit(selector.charAt(end))
            || selector.charAt(end) == '-'
            || selector.charAt(end) == '_')) {
      end++;
    }
    return end;
  }
}

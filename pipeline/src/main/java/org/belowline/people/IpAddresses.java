package org.belowline.people;

import java.util.function.Consumer;

/** Addresses of machines: four numbers up to 255 with points, or groups of IPv6 with colons. */
final class IpAddresses implements Finder {
  static final String MASK = "[ip]";

  private static final int PARTS = 4;
  private static final int GROUPS = 8;
  private static final int LARGEST = 255;
  private static final int MOST_DIGITS = 4;

  /** No address is longer; what is, is passed over at once. */
  private static final int LONGEST = 45;

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      boolean whole = at == 0 || !isOfWord(text.charAt(at - 1));
      int last = end;
      while (last > at && isPoint(text.charAt(last - 1)) && !endsInTwoColons(text, at, last)) {
        last--; // of the sentence
      }
      boolean ends = last < end || end == text.length() || !isOfWord(text.charAt(end));
      if (whole && ends && last - at <= LONGEST) {
        int length = length(text.substring(at, last));
        if (length > 0) {
          found.accept(new Edit(at, at + length, MASK));
        }
      }
      at = end;
    }
  }

  /** How much of the run is an address: all of it, or what stands in front of a port. */
  private static int length(String run) {
    if (isFour(run) || isSix(run)) {
      return run.length();
    }
    int colon = run.indexOf(':');
    return colon > 0 && colon == run.lastIndexOf(':') && isFour(run.substring(0, colon))
        ? colon
        : 0;
  }

  private static boolean isFour(String run) {
    String[] parts = run.split("\\.", -1);
    if (parts.length != PARTS) {
      return false;
    }
    for (String part : parts) {
      boolean number = part.chars().allMatch(c -> c >= '0' && c <= '9');
      if (part.isEmpty() || part.length() > 3 || !number || Integer.parseInt(part) > LARGEST) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSix(String run) {
    String groups = run;
    int tail = run.lastIndexOf(':') + 1;
    if (tail > 0 && run.indexOf('.') > 0) {
      if (run.indexOf('.') < tail || !isFour(run.substring(tail))) {
        return false;
      }
      groups = run.substring(0, tail) + "0:0";
    }
    String[] parts = groups.split(":", -1);
    int filled = 0;
    for (String part : parts) {
      if (part.length() > MOST_DIGITS) {
        return false;
      }
      filled += part.isEmpty() ? 0 : 1;
    }
    boolean shortened = groups.contains("::") && !groups.contains(":::");
    return shortened ? filled > 0 && filled < GROUPS : filled == GROUPS && parts.length == GROUPS;
  }

  private static boolean endsInTwoColons(FoldedText text, int start, int end) {
    return end - start > 2 && text.charAt(end - 1) == ':' && text.charAt(end - 2) == ':';
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || isPoint(c);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ':';
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c == '_';
  }
}

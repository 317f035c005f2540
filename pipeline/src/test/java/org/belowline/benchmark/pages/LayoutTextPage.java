package org.belowline.benchmark.pages;

import java.util.ArrayList;
import java.util.List;

/** A page as text, its comments numbered and indented. */
final class LayoutTextPage {
  private LayoutTextPage() {}

  static String write(InventedPage page) {
    StringBuilder text = new StringBuilder(1 << 12);
    text.append(page.headline()).append("\n\nBy ").append(page.author());
    text.append(" | (").append(InventedPage.SITE).append(") | – –\n\n");
    page.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    if (!page.comments().isEmpty()) {
      text.append(page.comments().size()).append(" Responses\n\n");
    }
    List<Integer> numbers = new ArrayList<>();
    for (InventedComment comment : page.comments()) {
      int depth = comment.depth();
      int number = numbers.size() > depth ? numbers.get(depth) + 1 : 1;
      numbers.subList(Math.min(depth, numbers.size()), numbers.size()).clear();
      numbers.add(number);
      comment(comment, number, text);
    }
    return text.append("Comments are closed.\n").toString();
  }

  private static void comment(InventedComment comment, int number, StringBuilder text) {
    String indent = "  ".repeat(comment.depth() + 1);
    text.append(indent).append(number).append(". ");
    if (comment.quoted() != null) {
      text.append("“").append(comment.quoted()).append("” ");
    }
    text.append(comment.text().replace("\n\n", "\n\n" + indent + "  ")).append("\n\n");
  }
}

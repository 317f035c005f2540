package org.belowline.benchmark.pages;

import java.util.List;
import java.util.Random;

/**
 * A paper of its own making, whose comments are marked as schema.org has them, beside each other.
 */
final class SchemaOrgPage extends MarkupPage {
  SchemaOrgPage(InventedPage page, Random random) {
    super(page, random);
  }

  @Override
  void main() {
    add("<main itemscope itemtype=\"https://schema.org/NewsArticle\">\n<h1 itemprop=\"headline\">");
    add(page.headline(), "</h1>\n<p class=\"byline\">By <span itemprop=\"author\">", page.author());
    add("</span>, <time itemprop=\"datePublished\" datetime=\"", page.published().toString());
    add("\">", page.published().toString(), "</time></p>\n<div itemprop=\"articleBody\">\n");
    page.paragraphs().forEach(paragraph -> add("<p>", paragraph, "</p>\n"));
    add("</div>\n</main>\n<section class=\"talk\"><h2>What readers say</h2>\n");
    List<InventedComment> comments = page.comments();
    for (int i = 0; i < comments.size(); i++) {
      comment(i, comments.get(i));
    }
    add("</section>\n");
  }

  private void comment(int place, InventedComment comment) {
    add("<div class=\"remark\" id=\"remark-", Integer.toString(9_000 + place), "\" itemscope ");
    add("itemtype=\"https://schema.org/Comment\"><div class=\"remark-head\">");
    add("<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\">");
    add(
        "<span itemprop=\"name\">",
        comment.author(),
        "</span></span> <time itemprop=\"dateCreated\" ");
    add("datetime=\"", comment.created().toString(), "\">", shown(comment), "</time></div>\n");
    if (comment.parent() >= 0) {
      add("<link itemprop=\"parentItem\" href=\"#remark-");
      add(Integer.toString(9_000 + comment.parent()), "\">");
    }
    add("<div itemprop=\"text\">");
    if (comment.quoted() != null) {
      add("<p>“", comment.quoted(), "”</p>\n");
    }
    paragraphs(comment.text(), "<p>", "</p>\n");
    add("</div><button type=\"button\">Answer</button></div>\n");
  }
}

package org.belowline.benchmark.pages;

import java.util.Random;

/** A blog at Blogger: threaded comments in a holder of their own. */
final class BloggerPage extends MarkupPage {
  BloggerPage(InventedPage page, Random random) {
    super(page, random);
  }

  @Override
  void main() {
    add(
        "<div class=\"post hentry uncustomized-post-template\">\n<h3 class=\"post-title entry-title\">");
    add(page.headline(), "</h3>\n<div class=\"post-body entry-content\" id=\"post-body-7\">\n");
    page.paragraphs().forEach(paragraph -> add("<p>", paragraph, "</p>\n"));
    add("</div>\n<div class=\"post-footer\"><span class=\"post-author vcard\">Posted by ");
    add(
        "<span class=\"fn\">",
        page.author(),
        "</span></span> at <abbr class=\"published\" title=\"");
    add(page.published().toString(), "\">", page.published().toString(), "</abbr></div></div>\n");
    add("<div class=\"comments\" id=\"comments\"><h4>", Integer.toString(page.comments().size()));
    add(" comments:</h4>\n<div class=\"comments-content\"><div id=\"comment-holder\">\n");
    add("<div class=\"comment-thread toplevel-thread\"><ol id=\"top-ra\">\n");
    nested(
        this::comment,
        "<div class=\"comment-replies\"><div class=\"comment-thread inline-thread\"><ol>\n",
        "</ol></div></div>");
    add("</ol></div></div></div></div>\n");
  }

  private void comment(InventedComment comment, int place) {
    String number = Integer.toString(4_000 + place);
    add("<li class=\"comment\" id=\"c", number, "\"><div class=\"avatar-image-container\">");
    add("<img alt=\"\" src=\"/blank.gif\"></div><div class=\"comment-block\">");
    add("<div class=\"comment-header\"><cite class=\"user\"><a href=\"/profile/", number, "\">");
    add(comment.author(), "</a></cite><span class=\"icon user\"></span>");
    add("<span class=\"datetime secondary-text\"><a rel=\"nofollow\" href=\"#c", number, "\">");
    add(shown(comment), "</a></span></div><p class=\"comment-content\">");
    if (comment.quoted() != null) {
      add("“", comment.quoted(), "”<br><br>");
    }
    add(comment.text().replace("\n\n", "<br><br>"), "</p>");
    add(
        "<span class=\"comment-actions secondary-text\"><a class=\"comment-reply\">Reply</a></span>");
    add("</div>\n");
  }
}

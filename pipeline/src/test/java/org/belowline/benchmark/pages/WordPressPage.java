package org.belowline.benchmark.pages;

import java.time.Instant;
import java.util.Random;

/** A blog made with WordPress: comments are items of nested lists. */
final class WordPressPage extends MarkupPage {
  WordPressPage(InventedPage page, Random random) {
    super(page, random);
  }

  @Override
  void main() {
    String time = page.published().toString();
    add("<article id=\"post-7\" class=\"post type-post hentry\">\n<header class=\"entry-header\">");
    add("<h1 class=\"entry-title\">", page.headline(), "</h1>\n<div class=\"entry-meta\">By ");
    add("<span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/7\">", page.author());
    add("</a></span> on <time class=\"entry-date published\" datetime=\"", time, "\">", time);
    add("</time></div></header>\n<div class=\"entry-content\">\n");
    page.paragraphs().forEach(paragraph -> add("<p>", paragraph, "</p>\n"));
    add("<div class=\"sharedaddy\"><a href=\"#\">Share</a> <a href=\"#\">Print</a></div>\n");
    add("</div></article>\n<div id=\"comments\" class=\"comments-area\">\n");
    add("<h2 class=\"comments-title\">", Integer.toString(page.comments().size()));
    add(" Responses</h2>\n<ol class=\"comment-list\">\n");
    nested(this::comment, "<ol class=\"children\">\n", "</ol>");
    add(
        "</ol>\n<div id=\"respond\" class=\"comment-respond\"><h3>Leave a Reply</h3></div></div>\n");
  }

  private void comment(InventedComment comment, int place) {
    String number = Integer.toString(100 + place);
    Instant time = comment.created();
    add(
        "<li class=\"comment even depth-",
        Integer.toString(comment.depth() + 1),
        "\" id=\"comment-");
    add(number, "\">\n<article class=\"comment-body\"><footer class=\"comment-meta\">");
    add("<div class=\"comment-author vcard\"><img alt=\"\" src=\"/avatar/", number, ".png\" ");
    add("class=\"avatar avatar-40 photo\" height=\"40\" width=\"40\"> <b class=\"fn\">");
    add(comment.author(), "</b> <span class=\"says\">says:</span></div>");
    add("<div class=\"comment-metadata\"><a href=\"#comment-", number, "\"><time datetime=\"");
    add(time.toString(), "\">", shown(comment), "</time></a></div></footer>\n");
    add("<div class=\"comment-content\">");
    if (comment.quoted() != null) {
      add("<blockquote><p>", comment.quoted(), "</p></blockquote>\n");
    }
    paragraphs(comment.text(), "<p>", "</p>\n");
    add(
        "</div>\n<div class=\"reply\"><a rel=\"nofollow\" class=\"comment-reply-link\" href=\"#\">");
    add("Reply</a></div></article>\n");
  }
}

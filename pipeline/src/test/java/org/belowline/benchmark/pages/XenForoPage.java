package org.belowline.benchmark.pages;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A thread of a forum made with XenForo: the story is its first post, replies quote. */
final class XenForoPage extends MarkupPage {
  private static final int FIRST = 7_000;

  XenForoPage(InventedPage page, Random random) {
    super(page, random);
  }

  @Override
  void main() {
    add("<div class=\"p-title\"><h1 class=\"p-title-value\">", page.headline(), "</h1></div>\n");
    add("<div class=\"block-body js-replyNewMessageContainer\">\n");
    post(0, page.author(), page.published(), null, String.join("\n\n", page.paragraphs()));
    List<InventedComment> comments = page.comments();
    for (int i = 0; i < comments.size(); i++) {
      InventedComment comment = comments.get(i);
      post(i + 1, comment.author(), comment.created(), comment, comment.text());
    }
    add("</div>\n");
  }

  private void post(
      int place, String author, Instant time, @Nullable InventedComment quoting, String text) {
    String number = Integer.toString(FIRST + place);
    add("<article class=\"message message--post js-post\" data-author=\"", author);
    add("\" id=\"js-post-", number, "\"><div class=\"message-inner\">\n");
    add("<div class=\"message-cell message-cell--user\"><div class=\"message-avatar\">");
    add("<img src=\"/avatars/", number, ".jpg\" alt=\"\"></div><h4 class=\"message-name\">");
    add("<a class=\"username\" href=\"/members/", number, "/\">", author, "</a></h4>");
    add("<h5 class=\"userTitle message-userTitle\">Member</h5></div>\n");
    add("<div class=\"message-cell message-cell--main\"><header class=\"message-attribution\">");
    add("<time class=\"u-dt\" datetime=\"", time.toString(), "\">", time.toString(), "</time>");
    add("<ul class=\"message-attribution-opposite\"><li><a href=\"#post-", number, "\">#");
    add(Integer.toString(place + 1), "</a></li></ul></header>\n<div class=\"message-content\">");
    add("<article class=\"message-body\"><div class=\"bbWrapper\">");
    if (quoting != null && quoting.quoted() != null) {
      quote(quoting, quoting.quoted());
    }
    add(text.replace("\n\n", "<br>\n<br>\n"), "</div></article></div>\n");
    add(
        "<footer class=\"message-footer\"><a class=\"actionBar-action\" href=\"#\">Reply</a></footer>");
    add("</div></div></article>\n");
  }

  private void quote(InventedComment comment, String quoted) {
    int from = comment.quotedFrom();
    String author = from < 0 ? page.author() : page.comments().get(from).author();
    add("<blockquote class=\"bbCodeBlock bbCodeBlock--quote\" data-quote=\"", author);
    add("\" data-source=\"post: ", Integer.toString(FIRST + 1 + from), "\">");
    add("<div class=\"bbCodeBlock-title\">", author, " said:</div>");
    add("<div class=\"bbCodeBlock-content\">", quoted, "</div></blockquote>");
  }
}

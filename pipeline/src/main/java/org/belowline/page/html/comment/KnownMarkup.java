package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A system that gives each part of a post a name of its own, and nothing more to know. The usual
 * parts are looked for where it names none.
 */
final class KnownMarkup extends CommentLayout {
  private final Sought post;
  private final @Nullable Evaluator author;
  private final @Nullable Evaluator date;
  private final @Nullable Evaluator body;
  private final @Nullable Evaluator quote;
  private final boolean forum;

  private KnownMarkup(
      String post,
      @Nullable String author,
      @Nullable String date,
      @Nullable String body,
      @Nullable String quote,
      boolean forum) {
    this.post = Sought.of(post);
    this.author = author == null ? null : Selector.evaluatorOf(author);
    this.date = date == null ? null : Selector.evaluatorOf(date);
    this.body = body == null ? null : Selector.evaluatorOf(body);
    this.quote = quote == null ? null : Selector.evaluatorOf(quote);
    this.forum = forum;
  }

  /** The systems, with the selectors of their posts, authors, dates and bodies. */
  static final List<CommentLayout> ALL =
      List.of(
          forum("FluxBB and PunBB", ".blockpost", ".postleft dt", "h2 a", ".postmsg", ".quotebox"),
          forum(
              "phpBB 2",
              "table.forumline > tbody > tr:has(span.postbody)",
              "span.name",
              "td + td span.postdetails",
              "span.postbody",
              "td.quote"),
          forum(
              "Invision 3",
              ".post_block",
              ".author",
              "abbr.published",
              ".post.entry-content",
              ".blockquote, .citation, .ipsBlockquote"),
          forum("WoltLab", "article.wbbPost", ".username", "time", ".messageText", ".quoteBox"),
          forum(
              "Vanilla",
              ".ItemDiscussion, .ItemComment",
              ".Username",
              "time",
              ".Message",
              ".Quote"),
          forum(
              "Flarum",
              "#flarum-content noscript .container > div > div",
              "h3",
              null,
              ".Post-body",
              "blockquote"),
          forum(
              "Simple Machines Forum 1",
              "tr:has(> td > div.post), td.windowbg:has(div.post), td.windowbg2:has(div.post)",
              "b > a[href*=profile], b > a",
              ".smalltext:contains(on:)",
              "div.post",
              ".quoteheader, .quote"),
          comments(
              "BuddyPress",
              "[id^=acomment-]",
              ".acomment-meta > a:first-child",
              ".time-since",
              ".acomment-content"),
          comments(
              "Commento",
              ".commento-card",
              ".commento-name",
              ".commento-timeago",
              ".commento-body"),
          comments(
              "Disqus without scripts",
              "[id^=dsq-comment-]:is(li)",
              "[id^=dsq-author-user], [id^=dsq-cite]",
              null,
              "[id^=dsq-comment-message]"),
          comments(
              "Facebook's plugin", ".UFIComment", ".UFICommentActorName", "abbr", "._5mdd, ._30o4"),
          comments("Hacker News", "tr.athing.comtr", ".hnuser", ".age", ".commtext"),
          comments(
              "Reddit of old", ".thing.comment", ".tagline .author", "time", ".usertext-body .md"),
          comments(
              "Stack Exchange", ".answer", ".user-details a", ".relativetime", ".js-post-body"),
          comments(
              "Slashdot",
              "li.comment[id^=tree_]",
              ".by a, .by + a",
              ".otherdetails",
              "[id^=comment_body_]"),
          comments("Movable Type of old", ".comments-body", null, ".comments-post", null),
          comments("LiveJournal", ".comment-wrap", ".ljuser", ".comment-date", ".comment-body"));

  private static CommentLayout forum(
      String name,
      String post,
      @Nullable String author,
      @Nullable String date,
      @Nullable String body,
      @Nullable String quote) {
    return new KnownMarkup(post, author, date, body, quote, true);
  }

  private static CommentLayout comments(
      String name,
      String post,
      @Nullable String author,
      @Nullable String date,
      @Nullable String body) {
    return new KnownMarkup(post, author, date, body, null, false);
  }

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(post);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return post.matches(element);
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (quote != null && element.is(quote)) {
      return PartOf.QUOTE;
    }
    if (body != null && element.is(body)) {
      return PartOf.body(1);
    }
    if (author != null && element.is(author)) {
      return PartOf.author(1);
    }
    return date != null && element.is(date) ? PartOf.date(1) : super.part(element, names);
  }

  @Override
  @Nullable String siteId(Element element) {
    return digitsAtEnd(element.id());
  }

  @Override
  boolean isForum() {
    return forum;
  }
}

package org.belowline.page.html.comment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostedCommentsTest {
  private static final String URL = "https://paper.example/story";

  @Test
  void thePermalinkIsTheLinkAroundTheDate() {
    RawComment comment =
        first(
            "<a class=url href='https://ann.example/'><b class=fn>Ann</b></a>"
                + "<a href='#comment-1'><time datetime=2020-01-02T03:04:05Z>2 January</time></a>"
                + "<p>See <a href='https://other.example/#comment-1x'>this</a>.</p>");

    assertThat(comment.permalink(), is("https://paper.example/story#comment-1"));
  }

  @Test
  void aLinkThatIsNamedPermalinkIsBeforeTheOneAroundTheDate() {
    RawComment comment =
        first(
            "<b class=author>Ann</b><a href='/day/7'><time>2 January 2020</time></a><p>One</p>"
                + "<a class=permalink href='/c/1'>link</a>");

    assertThat(comment.permalink(), is("https://paper.example/c/1"));
  }

  @Test
  void theAuthorsPageAndReplyLinksAreNoPermalink() {
    RawComment comment =
        first(
            "<b class=author itemprop=author><a itemprop=url href='/people/ann'>Ann</a></b>"
                + "<span class=date>2 January 2020</span><p>One</p>"
                + "<a class=reply-link href='/story?replytocom=1#respond'>Reply</a>"
                + "<a class=comment-reply-link href='#comment-1'>Reply</a>");

    assertThat(comment.permalink(), is(nullValue()));
    assertThat(comment.authorUrl(), is("https://paper.example/people/ann"));
  }

  @ParameterizedTest
  @CsvSource({
    "<span class=vote-count>12</span>, 12",
    "<span class=score>-3 points</span>, -3",
    "<span class=comment-likes>+4</span>, 4",
    "<meta itemprop=upvoteCount content=5>, 5",
    "'<span class=votes>1,204</span>', 1204",
    "<i class=score><a>Up</a></i>, ",
    "<span class=votes>1.2K</span>, "
  })
  void votesAreAWholeNumberOrUnknown(String markup, Long votes) {
    RawComment comment = first(head("Ann") + "<p>One</p>" + markup);

    assertThat(comment.votes(), is(votes));
    assertThat(comment.body(), is("One"));
  }

  @Test
  void aCountOfSharesIsNoVote() {
    String counter =
        "<div itemprop=interactionStatistic itemscope><meta itemprop=interactionType"
            + " content='https://schema.org/%s'><meta itemprop=userInteractionCount content=7></div>";

    assertThat(
        first(head("Ann") + "<p>One</p>" + counter.formatted("ShareAction")).votes(),
        is(nullValue()));
    assertThat(first(head("Ann") + "<p>One</p>" + counter.formatted("LikeAction")).votes(), is(7L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class='comment is-deleted'",
        "class='comment comment--deleted'",
        "class='comment removed'",
        "class='comment' data-deleted=true"
      })
  void aCommentThatIsMarkedAsDeletedHasNoTextAndKeepsItsReplies(String mark) {
    List<RawComment> comments =
        comments(
            "<li id=comment-1 %s><p>Gone, as it broke the rules of the house.</p><ul class=children>"
                    .formatted(mark)
                + item(2, "Bo", "Two")
                + "</ul></li>"
                + item(3, "Cy", "Three")
                + item(4, "Dee", "Four"));

    assertThat(comments.get(0).status(), is(Status.DELETED));
    assertThat(comments.get(0).body(), is(nullValue()));
    assertThat(comments.stream().map(RawComment::parent).toList(), contains(null, 0, null, null));
  }

  @Test
  void aLongTextBelowANameIsThereWhateverTheMarksSay() {
    String text = "The tide came in at noon and took the bench along. ".repeat(6).strip();
    List<RawComment> comments =
        comments(
            "<li class='comment deleted' id=comment-1>" + head("Ann") + "<p>" + text + "</p></li>");

    assertThat(comments.get(0).body(), is(text));
  }

  @Test
  void theCommentsOfADeletedUserAreThere() {
    RawComment comment =
        comments(
                "<li class='comment user-deleted' id=comment-1>"
                    + head("Ann")
                    + "<p>Still here</p></li>")
            .get(0);

    assertThat(comment.status(), is(Status.PRESENT));
  }

  @Test
  void aPlaceholderForTheAuthorIsNoName() {
    assertThat(first(head("[deleted]") + "<p>Still here</p>").author(), is(nullValue()));

    String bare = "<li class=comment id=comment-1>" + head("[deleted]") + "</li>";
    assertThat(comments(bare + item(2, "Bo", "Two")).get(0).status(), is(Status.DELETED));
  }

  @Test
  void whatAwaitsModerationIsLeftOut() {
    List<RawComment> comments =
        comments(
            "<li class=comment id=comment-1>"
                + head("Ann")
                + "<em class=comment-awaiting-moderation>Your comment is awaiting moderation.</em>"
                + "<p>One</p></li>"
                + item(2, "Bo", "Two"));

    assertThat(comments, hasSize(1));
    assertThat(comments.get(0).author(), is("Bo"));
  }

  private static RawComment first(String within) {
    return comments("<li class=comment id=comment-1>" + within + "</li>").get(0);
  }

  private static String item(int id, String author, String text) {
    return "<li class=comment id=comment-%d>%s<p>%s</p></li>".formatted(id, head(author), text);
  }

  private static String head(String author) {
    return "<b class=author>%s</b><span class=date>2 January 2020</span>".formatted(author);
  }

  private static List<RawComment> comments(String items) {
    MarkedThread thread =
        MarkedThreads.find(
            IndexedPage.of(
                Parser.htmlParser().parseInput("<ol class=comment-list>" + items + "</ol>", URL)),
            false);
    return thread == null ? List.of() : thread.comments();
  }
}

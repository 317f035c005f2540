package org.belowline.page.html.comment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkedThreadsTest {
  private static final int LEVELS = 1_000;

  @Test
  void aThreadOfAThousandLevelsKeepsThemAll() {
    StringBuilder html = new StringBuilder("<ol class=comment-list>");
    for (int i = 1; i <= LEVELS; i++) {
      html.append(item(i, i, "Ann " + i, "Text number " + i)).append("<ul class=children>");
    }
    html.append("</ul></li>".repeat(LEVELS)).append("</ol>");

    List<RawComment> comments = find(html.toString()).comments();

    assertThat(comments, hasSize(LEVELS));
    for (int i = 1; i < LEVELS; i++) {
      assertThat(comments.get(i).parent(), is(i - 1));
    }
  }

  @Test
  void repliesMayStandBesideTheirParentAndSayTheirDepth() {
    List<RawComment> comments =
        find("<div class=comments>"
                + box(1, 1, "Ann", "One")
                + box(2, 2, "Bo", "Two")
                + box(3, 3, "Cy", "Three")
                + box(4, 2, "Dee", "Four")
                + box(5, 1, "Eve", "Five")
                + "</div>")
            .comments();

    assertThat(comments.stream().map(RawComment::parent).toList(), contains(null, 0, 1, 0, null));
    assertThat(comments.get(1).evidence(), is(Evidence.MARKUP));
  }

  @Test
  void aBoxOfRepliesBelongsToTheCommentAboveIt() {
    List<RawComment> comments =
        find("<div id=comments><div class=comment id=comment-1>"
                + parts("Ann", "One")
                + "</div><div class=indented><div class=comment id=comment-2>"
                + parts("Bo", "Two")
                + "</div></div><div class=comment id=comment-3>"
                + parts("Cy", "Three")
                + "</div></div>")
            .comments();

    assertThat(comments.stream().map(RawComment::parent).toList(), contains(null, 0, null));
  }

  @Test
  void anEmptyItemWithRepliesIsAMissingComment() {
    List<RawComment> comments =
        find("<ol class=commentlist><li class='comment depth-1' id=comment-1><ul class=children>"
                + item(2, 2, "Bo", "Where has she gone?")
                + "</li></ul></li></ol>")
            .comments();

    assertThat(comments.get(0).status(), is(Status.MISSING));
    assertThat(comments.get(1).parent(), is(0));
  }

  @Test
  void aCommentThatIsShownTwiceIsOne() {
    String once = item(7, 1, "Ann", "Only once, please") + "</li>";
    List<RawComment> comments =
        find("<ol class=comment-list>" + once + "</ol><ol class=comment-list>" + once + "</ol>")
            .comments();

    assertThat(comments, hasSize(1));
  }

  @Test
  void termsAndDefinitionsAreOneComment() {
    List<RawComment> comments =
        find("<dl id=comments-block><dt class=comment-author id=c1><a href=#>Ann</a> said...</dt>"
                + "<dd class=comment-body><p>The tide is late.</p></dd>"
                + "<dd class=comment-footer><span class=comment-timestamp>May 3, 2019 at 9:53 AM"
                + "</span></dd></dl>")
            .comments();

    assertThat(comments, hasSize(1));
    assertThat(comments.get(0).author(), is("Ann"));
    assertThat(comments.get(0).body(), is("The tide is late."));
    assertThat(comments.get(0).created(), is(notNullValue()));
  }

  @Test
  void boxesOfAnUnknownShapeAreCommentsWhereTheirPlaceSaysSo() {
    String rows = row("Ann", "The first word") + row("Bo", "The second word") + row("Cy", "Enough");

    List<RawComment> comments = find("<div id=talkback>" + rows + "</div>").comments();

    assertThat(comments.stream().map(RawComment::author).toList(), contains("Ann", "Bo", "Cy"));
    assertThat(find0("<div class=teasers>" + rows + "</div>"), is(nullValue()));
  }

  @Test
  void recentCommentsAndPagesAreNone() {
    assertThat(
        find0(
            "<ul id=recentcomments><li class=recentcomments>Ann on Gulls</li></ul>"
                + "<ul class=menu><li class=page_item><ul class=children><li class=page_item>About"
                + "</li></ul></li></ul>"),
        is(nullValue()));
  }

  @Test
  void theFirstPostOfALaterPageIsAComment() {
    String posts =
        "<div class=post id=p1><div class=postbody><p class=author><a class=username>Ann</a> » Thu Apr"
            + " 08, 2010 12:51 pm</p><div class=content>A knot holds.</div></div></div>";

    assertThat(find(posts).firstPost(), is(notNullValue()));
    MarkedThread later =
        MarkedThreads.find(IndexedPage.of(Parser.htmlParser().parseInput(posts, "")), true);
    assertThat(later.firstPost(), is(nullValue()));
    assertThat(later.comments(), hasSize(1));
  }

  private static MarkedThread find(String html) {
    MarkedThread thread = find0(html);
    assertThat(thread, is(notNullValue()));
    return thread;
  }

  private static MarkedThread find0(String html) {
    return MarkedThreads.find(
        IndexedPage.of(
            Parser.htmlParser()
                .setMaxDepth(10_000)
                .parseInput(html, "https://letters.example/gulls")),
        false);
  }

  private static String item(int id, int depth, String author, String text) {
    return "<li class='comment depth-" + depth + "' id=comment-" + id + ">" + parts(author, text);
  }

  private static String box(int id, int depth, String author, String text) {
    return "<div class='comment even depth-"
        + depth
        + "' id=comment-"
        + id
        + ">"
        + parts(author, text)
        + "</div>";
  }

  private static String parts(String author, String text) {
    return "<div class=comment-author><b class=fn>"
        + author
        + "</b></div><time datetime=2019-05-03T09:00:00Z>May 3</time><div class=comment-content><p>"
        + text
        + "</p></div>";
  }

  private static String row(String author, String text) {
    return "<div class=row><b>" + author + "</b><i>May 3, 2019</i><p>" + text + "</p></div>";
  }
}

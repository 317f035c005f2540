package org.belowline.page.html.comment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatedBoxesTest {
  private static final String PROSE =
      "<p>" + "The harbour was rebuilt with stones from the old quarry. ".repeat(20) + "</p>";

  @Test
  void theDayOnWhichAnAuthorJoinedIsNoDateOfItsPost() {
    String html = PROSE + "<div id=feedback>" + member("Ann") + member("Bo") + member("Cy");

    assertThat(authors(html), contains("Ann", "Bo", "Cy"));
    assertThat(find(html).comments().get(1).body(), is("Here is what Bo says."));
  }

  private static String member(String name) {
    return "<div class=entry><div class=left><b class=user>"
        + name
        + "</b><dl><dd>1 May 2001</dd></dl></div>"
        + "<div class=right><span class=date>3 June 2014</span><div class=text>Here is what "
        + name
        + " says.</div></div></div>";
  }

  @Test
  void boxesWhoseNamesDifferInStateAreOfOneShape() {
    String html =
        "<ol class=talkback>"
            + entry("row-even user-ann", "Ann")
            + entry("row-odd user-bo", "Bo")
            + entry("row-even user-cy", "Cy");

    assertThat(authors(html), contains("Ann", "Bo", "Cy"));
  }

  @Test
  void aLoneBoxIsACommentWhereItsPlaceIsOfComments() {
    assertThat(authors("<div class=talkback-list><ol>" + entry("one", "Ann")), contains("Ann"));
    assertThat(find("<div class=thread><ol>" + entry("one", "Ann")), is(nullValue()));
  }

  @Test
  void aThreadThatIsOnlyEvenOrOddIsNoThreadOfAForum() {
    String html =
        "<div class=kommentare>"
            + entry("thread-even", "Ann")
            + entry("thread-odd", "Bo")
            + entry("thread-even", "Cy");

    assertThat(authors(html), contains("Ann", "Bo", "Cy"));
    assertThat(find(html).firstPost(), is(nullValue()));
  }

  private static String entry(String names, String author) {
    return "<li class='entry "
        + names
        + "'><b class=user>"
        + author
        + "</b> <i>3 June 2014</i><p>Some words of "
        + author
        + ".</p></li>";
  }

  @Test
  void headlinesOfOtherPagesAreNoComments() {
    String html = "<div class=posts>" + teaser("harbour") + teaser("quarry") + teaser("bridge");

    assertThat(find(html), is(nullValue()));
  }

  @Test
  void anItemOfAMenuIsNoCommentForItsDepth() {
    String item = "<li class='first odd sf-depth-2'><a href=/a>About us</a></li>";

    assertThat(find("<ul class=sf-menu>" + item.repeat(4) + "</ul>"), is(nullValue()));
  }

  @Test
  void theAnchorOfACommentIsNotTheComment() {
    String html =
        "<div class=comments-list><div class=odd id=comment-item-7><a id=comment-7 href=#>#1</a>"
            + " <span class=comment-author>Ann</span> <span class=comment-date>3 June 2014</span>"
            + "<div class=comment-body id=comment-body-7>Gulls again.</div></div></div>";

    assertThat(authors(html), contains("Ann"));
    assertThat(find(html).comments().get(0).body(), is("Gulls again."));
  }

  private static String teaser(String of) {
    return "<article><h3><a href=/"
        + of
        + ">What became of the "
        + of
        + "</a></h3><span class=author>Ann</span> <time>3 June 2014</time><p>More of it.</p></article>";
  }

  @Test
  void messagesOfAPageWithoutAnArticleAreAThread() {
    String posts = "<ul class=messages>" + entry("a", "Ann") + entry("a", "Bo") + entry("a", "Cy");

    assertThat(find(posts).firstPost().text().author(), is("Ann"));
    assertThat(authors(posts), contains("Bo", "Cy"));
    assertThat(authors(PROSE + posts), contains("Ann", "Bo", "Cy"));
  }

  @Test
  void whatStandsFurtherToTheRightIsAReply() {
    String html =
        "<div class=comments>"
            + moved("margin-left: 0px", "Ann")
            + moved("margin-left: 25px", "Bo")
            + moved("margin-left: 50px", "Cy")
            + moved("margin-left: 25px", "Dee")
            + moved("", "Eve");

    assertThat(parents(html), contains(null, 0, 1, 0, null));
  }

  private static String moved(String style, String name) {
    return "<div style='" + style + "'><ul>" + entry("", name) + "</ul></div>";
  }

  @Test
  void depthMayBeTheWidthOfASpacerOrANumber() {
    String spacers = "<table class=comments>" + row(0, "Ann") + row(40, "Bo") + row(0, "Cy");
    String numbers =
        "<div class=comments>" + deep(1, "Ann") + deep(2, "Bo") + deep(3, "Cy") + deep(2, "Dee");

    assertThat(parents(spacers), contains(null, 0, null));
    assertThat(parents(numbers), contains(null, 0, 1, 0));
  }

  private static String row(int width, String name) {
    return "<tr class=entry><td><img height=1 width="
        + width
        + "></td><td><b class=user>"
        + name
        + "</b> <i>3 June 2014</i><p>Some words.</p></td></tr>";
  }

  private static String deep(int level, String name) {
    return "<div class=entry data-depth="
        + level
        + "><b class=user>"
        + name
        + "</b> <i>3 June 2014</i><p>Some words.</p></div>";
  }

  private static List<@Nullable String> authors(String html) {
    return find(html).comments().stream().map(RawComment::author).toList();
  }

  private static List<@Nullable Integer> parents(String html) {
    return find(html).comments().stream().map(RawComment::parent).toList();
  }

  private static MarkedThread find(String html) {
    return MarkedThreads.find(IndexedPage.of(Parser.htmlParser().parseInput(html, "")), false);
  }
}

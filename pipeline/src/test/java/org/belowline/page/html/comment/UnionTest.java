package org.belowline.page.html.comment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Objects;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionTest {
  private static final String LONG =
      "The ferry never waits for anybody who stands on the wrong side of the harbour";

  @Test
  void whatIsShownAndDescribedIsOneCommentWithWhatEitherKnows() {
    List<RawComment> comments =
        union(
            shown(1, "Ann", "4 May 2020", "First!"),
            article(described("Ann", "2020-05-04T08:00:00Z", "First!", "\"upvoteCount\":3")));

    assertThat(bodies(comments), contains("First!"));
    assertThat(comments.get(0).votes(), is(3L));
    assertThat(comments.get(0).created().text(), is("4 May 2020"));
  }

  @Test
  void aShortenedTextIsTheSameAndTheShownOneStays() {
    List<RawComment> comments =
        union(
            shown(1, "Ann", "4 May 2020", LONG + ", says my aunt."),
            article(described("Ann", "2020-05-04", LONG.substring(0, 50) + "…", null)));

    assertThat(bodies(comments), contains(LONG + ", says my aunt."));
  }

  @Test
  void whatOnePersonSaysTwiceIsTwoComments() {
    List<RawComment> comments =
        union(
            shown(1, "Ann", "4 May 2020", "Thanks!"),
            article(
                described("Ann", "2020-05-04", "Thanks!", null)
                    + ","
                    + described("Ann", "2020-05-05", "Thanks!", null)));

    assertThat(bodies(comments), contains("Thanks!", "Thanks!"));
  }

  @Test
  void aShortTextByAnotherIsAnotherComment() {
    List<RawComment> comments =
        union(
            shown(1, "Ann", "4 May 2020", "Thanks!"),
            article(described("Bo", "2020-05-04", "Thanks!", null)));

    assertThat(comments.stream().map(RawComment::author).toList(), contains("Ann", "Bo"));
  }

  @Test
  void aDescribedReplyStandsBelowWhatItAnswersBehindShownReplies() {
    String reply = described("Cy", "2020-05-05", "Indeed", null);
    List<RawComment> comments =
        union(
            shown(1, "Ann", "4 May 2020", "First!") + shown(2, "Dee", "6 May 2020", "Last"),
            article(
                described("Ann", "2020-05-04", "First!", "\"comment\":[" + reply + "]")
                    + ","
                    + described(
                        "Ed", "2020-05-07", "Me too", "\"parentItem\":{\"@id\":\"#comment-2\"}")));

    assertThat(bodies(comments), contains("First!", "Indeed", "Last", "Me too"));
    assertThat(comments.get(1).parent(), is(0));
    assertThat(comments.get(1).evidence(), is(Evidence.MARKUP));
    assertThat(comments.get(3).parent(), is(2));
  }

  @Test
  void aDateThatIsPrintedWithoutValueTakesTheDescribedOne() {
    RawComment comment =
        union(
                shown(1, "Ann", "3 days ago", "First!"),
                article(described("Ann", "2020-05-04T08:00:00Z", "First!", null)))
            .get(0);

    assertThat(comment.created().text(), is("3 days ago"));
    assertThat(comment.created().at(), is(1_588_579_200_000_000L));
  }

  @Test
  void aPageThatShowsNoneHasTheDescribedOnes() {
    List<RawComment> comments =
        union(
            "",
            "{\"@graph\":[{\"@type\":\"NewsArticle\",\"comment\":[{\"@id\":\"#c-1\"},{\"@id\":\"#c-2\"}]},"
                + "{\"@type\":\"Comment\",\"@id\":\"#c-2\",\"text\":\"Two\",\"parentItem\":{\"@id\":\"#c-1\"}},"
                + "{\"@type\":\"schema:Comment\",\"@id\":\"#c-1\",\"text\":\"One\",\"creator\":[\"Ann\",\"Bo\"]}]}");

    assertThat(bodies(comments), contains("One", "Two"));
    assertThat(comments.get(0).author(), is("Ann"));
    assertThat(comments.get(0).siteId(), is("1"));
    assertThat(comments.get(0).permalink(), is("https://harbour.example/story#c-1"));
    assertThat(comments.get(1).parent(), is(0));
  }

  @Test
  void anAddressThatAllHaveIsThePages() {
    String url = "\"url\":\"https://harbour.example/tides-7\"";
    List<RawComment> comments =
        union(
            "",
            article(
                described("Ann", "2020-05-04", "One", url)
                    + ","
                    + described("Bo", "2020-05-04", "Two", url)));

    assertThat(comments, hasSize(2));
    assertThat(comments.get(1).permalink(), is(nullValue()));
    assertThat(comments.get(1).siteId(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\",\"acceptedAnswer\":"
            + "{\"@type\":\"Answer\",\"text\":\"Yes\",\"author\":\"Us\"}}]}",
        "{\"@type\":\"Question\",\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":\"Yes\"}}",
        "{\"@type\":\"Product\",\"review\":{\"@type\":\"Review\",\"author\":\"Ann\",\"text\":\"x\"}}",
        "{\"@type\":\"Article\",\"comment\":{\"@type\":\"Review\",\"author\":\"Ann\",\"text\":\"x\"}}",
        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"Article\",\"comment\":"
            + "{\"@type\":\"Comment\",\"author\":\"Ann\",\"text\":\"x\"}}]}",
        "{\"@type\":\"Article\",\"comment\":{\"@type\":\"Comment\",\"author\":\"Ann\",\"text\":\" \"}}"
      })
  void usualQuestionsReviewsOtherStoriesAndEmptyTextsAreNoComments(String json) {
    assertThat(union("", json), is(empty()));
  }

  @Test
  void answersToAQuestionAreComments() {
    List<RawComment> comments =
        union(
            "",
            "{\"@type\":\"QAPage\",\"mainEntity\":{\"@type\":\"Question\",\"text\":\"Why?\","
                + "\"author\":\"Dee\",\"acceptedAnswer\":{\"@type\":\"Answer\",\"author\":\"Ann\","
                + "\"text\":\"So\",\"comment\":{\"author\":{\"name\":\"Bo\"},\"text\":\"Ah\"}},"
                + "\"suggestedAnswer\":[{\"@type\":\"Answer\",\"author\":\"Cy\",\"text\":\"Or so\"}]}}");

    assertThat(bodies(comments), contains("So", "Ah", "Or so"));
    assertThat(comments.get(1).parent(), is(0));
  }

  @Test
  void theFirstPostOfAForumIsNoComment() {
    String posts =
        "<div class=blockpost id=p1><dl class=postleft><dt>Ann</dt></dl><h2><a>2020-05-04 08:00</a>"
            + "</h2><div class=postmsg>"
            + LONG
            + "</div></div>"
            + "<div class=blockpost id=p2><dl class=postleft><dt>Bo</dt></dl><h2><a>2020-05-04 09:00"
            + "</a></h2><div class=postmsg>So it is</div></div>";
    List<RawComment> comments =
        union(
            posts,
            article(
                described("Ann", "2020-05-04", LONG, null)
                    + ","
                    + described("Cy", "2020-05-05", "No", null)));

    assertThat(bodies(comments), contains("So it is", "No"));
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>One</p><p>Two &lt;b&gt;</p>', 'One|Two <b>'",
    "'&lt;p&gt;One&lt;br&gt;more&lt;/p&gt;', 'One|more'",
    "'One & two < three', 'One & two < three'",
    "'I &lt;3 this', 'I <3 this'",
    "'One <a href=x>two</a>', 'One two'"
  })
  void textsMayBeHtmlEscapedOrPlain(String text, String read) {
    assertThat(DescribedText.of(text).replaceAll("\n+", "|"), is(read));
  }

  @Test
  void lineFeedsPartPlainText() {
    assertThat(DescribedText.of("One\ntwo\n\nthree"), is("One\ntwo\n\nthree"));
  }

  @Test
  void microdataBesideTheShownThreadIsAddedOnce() {
    String microdata =
        "<div itemscope itemtype='https://schema.org/Comment' id=c%s><span itemprop=author>%s</span>"
            + " <time itemprop=dateCreated datetime='2020-05-04'>4 May 2020</time>"
            + "<p itemprop=text>%s</p></div>";
    String html =
        "<body><p>A story.</p><ol class=commentlist>"
            + shown(1, "Ann", "4 May 2020", LONG)
            + "<li class='comment odd depth-1' id=comment-2>"
            + microdata.formatted("2", "Bo", "Within a post it is that post")
            + "</li></ol><section>"
            + microdata.formatted("7", "Ann", LONG)
            + microdata.formatted("8", "Cy", "Only here")
            + "</section></body>";
    MarkedThread thread =
        MarkedThreads.find(
            IndexedPage.of(Parser.htmlParser().parseInput(html, "https://harbour.example/story")),
            false);

    assertThat(
        bodies(thread.comments()), contains(LONG, "Within a post it is that post", "Only here"));
    assertThat(thread.elements(), hasSize(4));
  }

  @Test
  void likesAreVotes() {
    String likes =
        "\"interactionStatistic\":[{\"interactionType\":\"https://schema.org/ShareAction\","
            + "\"userInteractionCount\":9},{\"interactionType\":{\"@type\":\"LikeAction\"},"
            + "\"userInteractionCount\":\"4\"}]";

    assertThat(
        union("", article(described("Ann", "2020-05-04", "One", likes))).get(0).votes(), is(4L));
  }

  @Test
  void aThousandRepliesDeepKeepTheirPlaces() {
    StringBuilder json = new StringBuilder();
    int depth = 1_000;
    for (int i = 0; i < depth; i++) {
      json.append("{\"@type\":\"Comment\",\"text\":\"at ").append(i).append("\",\"comment\":[");
    }
    json.append("]}".repeat(depth));
    List<RawComment> comments = union("", article(json.toString()));

    assertThat(comments, hasSize(depth));
    assertThat(comments.get(depth - 1).parent(), is(depth - 2));
  }

  private static String shown(int id, String author, String date, String body) {
    return "<li class='comment even depth-1' id=comment-%s><b class=fn>%s</b> <span class=date>%s</span><p>%s</p></li>"
        .formatted(id, author, date, body);
  }

  private static String described(String author, String date, String text, String more) {
    return ("{\"@type\":\"Comment\",\"author\":{\"@type\":\"Person\",\"name\":\"%s\"},"
            + "\"dateCreated\":\"%s\",\"text\":\"%s\"%s}")
        .formatted(author, date, text, more == null ? "" : "," + more);
  }

  private static String article(String comments) {
    return "{\"@type\":\"Article\",\"comment\":[" + comments + "]}";
  }

  private static List<String> bodies(List<RawComment> comments) {
    return comments.stream().map(comment -> Objects.toString(comment.body())).toList();
  }

  private static List<RawComment> union(String markup, String json) {
    String html =
        "<html><head><script type=application/ld+json>%s</script></head><body><p>A story.</p>%s</body>"
            .formatted(
                json,
                markup.contains("<li") ? "<ol class=commentlist>" + markup + "</ol>" : markup);
    MarkedThread thread =
        MarkedThreads.find(
            IndexedPage.of(Parser.htmlParser().parseInput(html, "https://harbour.example/story")),
            false);
    return thread == null ? List.of() : thread.comments();
  }
}

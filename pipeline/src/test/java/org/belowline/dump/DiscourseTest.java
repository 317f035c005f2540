package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscourseTest {
  private static final String HOST =
      "\"avatar_template\":\"/user_avatar/forum.example/una/{size}/1.png\"";
  private static final String END =
      "],\"stream\":[1,2]},\"id\":57,\"title\":\"Tides\",\"slug\":\"tides\",\"posts_count\":3,\"closed\":false,\"archived\":false}";

  @Test
  void theFirstPostIsTheArticle() {
    Read read =
        read(post(1, "<p>Ebb.</p><blockquote>Flood.</blockquote>", HOST), post(2, "Slack."));
    Article article = read.articles.get(0).article();
    assertThat(article.posted(), is(true));
    assertThat(article.url(), is("https://forum.example/t/tides/57"));
    assertThat(article.headline(), is("Tides"));
    assertThat(article.body(), is("Ebb.\n\nFlood."));
    assertThat(article.setOff(), contains(1));
    assertThat(article.declaredComments(), is(2L));
    assertThat(article.commentsOpen(), is(true));
    assertThat(read.comments.get(0).articleId(), is(Ids.articleOfUrl("forum.example/t/tides/57")));
    assertThat(read.comments.get(0).content().siteId(), is("2"));
    assertThat(read.comments.get(0).content().author(), is("una"));
  }

  @Test
  void aTopicWithoutAddressMeetsItselfByNumber() {
    Read read = read(post(2, "Slack."));
    Read more = read(post(3, "Ebb."));
    assertThat(read.comments.get(0).articleId(), is(more.comments.get(0).articleId()));
    assertThat(Objects.requireNonNull(more.comments.get(0).article()).headline(), is("Tides"));
    assertThat(
        Read.of(
                ("{\"post_stream\":{\"posts\":[" + post(2, "x").replace("57", "58") + "]}}")
                    .getBytes(StandardCharsets.UTF_8))
            .comments
            .get(0)
            .articleId(),
        is(not(read.comments.get(0).articleId())));
  }

  @ParameterizedTest
  @CsvSource({"null,,", "1,,", "2,2,ID"})
  void repliesNameThePostNumber(String to, @Nullable String parent, @Nullable Evidence evidence) {
    RawComment comment = one(post(3, "Ebb.", "\"reply_to_post_number\":" + to));
    assertThat(comment.parentRef(), is(parent));
    assertThat(comment.evidence(), is(evidence));
  }

  @ParameterizedTest
  @CsvSource({
    "data-post='2' data-topic='57',2,2,REFERENCE",
    "data-post='2',2,2,REFERENCE",
    "data-post='1' data-topic='57',1,,REFERENCE",
    "data-post='2' data-topic='9',piet,,",
  })
  void aQuotedPostOfTheTopicIsAnswered(
      String of, String quoted, @Nullable String parent, @Nullable Evidence evidence) {
    RawComment comment =
        one(
            post(
                3,
                "<aside class='quote' data-username='piet' "
                    + of
                    + "><p>Low.</p></aside><p>Ebb.</p>"));
    assertThat(comment.body(), is("Ebb."));
    assertThat(comment.quoted(), contains(quoted));
    assertThat(comment.parentRef(), is(parent));
    assertThat(comment.evidence(), is(evidence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"user_deleted\":true",
        "\"hidden\":true",
        "\"deleted_at\":\"2024-05-18T01:58:10Z\""
      })
  void whatIsDeletedOrHiddenHasNeitherTextNorAuthor(String mark) {
    RawComment comment = one(post(3, "Ebb.", mark));
    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.body(), is(nullValue()));
    assertThat(comment.author(), is(nullValue()));
  }

  @Test
  void whatModeratorsDoIsNoComment() {
    Read read = read(post(2, "Pinned.", "\"post_type\":2"), post(3, "", "\"post_type\":3"));
    assertThat(read.comments, is(empty()));
    assertThat(read.skips, contains("other_entry", "other_entry"));
  }

  @Test
  void likesAreVotes() {
    assertThat(
        one(post(3, "Ebb.", "\"actions_summary\":[{\"id\":2,\"count\":5},{\"id\":3,\"count\":1}]"))
            .votes(),
        is(5L));
    assertThat(one(post(3, "Ebb.", "\"actions_summary\":[]")).votes(), is(0L));
    assertThat(one(post(3, "Ebb.")).votes(), is(nullValue()));
  }

  @Test
  void whatStandsInFrontOfACutStays() {
    String whole = topic(post(1, "Ebb."), post(2, "Slack."), post(3, "Flood."));
    Read read =
        Read.of(whole.substring(0, whole.indexOf("Flood")).getBytes(StandardCharsets.UTF_8));
    assertThat(read.articles.size(), is(1));
    assertThat(read.comments.size(), is(1));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void aPostThatIsTooLargeEndsTheReading() {
    Read read = read(post(1, "Ebb."), post(2, "x".repeat(Read.LIMITS.maxPageBytes() + 1)));
    assertThat(read.articles.size(), is(1));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  @Test
  void moreThanMayWaitIsHandedOn() {
    String[] posts = new String[40];
    for (int i = 0; i < posts.length; i++) {
      posts[i] = post(i + 1, "x".repeat(Read.LIMITS.maxPageBytes() / 10));
    }
    Read read = read(posts);
    assertThat(read.comments.size(), is(39));
    assertThat(
        read.comments.stream().map(comment -> comment.articleId()).distinct().count(), is(1L));
    assertThat(read.articles.get(0).articleId(), is(read.comments.get(0).articleId()));
  }

  private static RawComment one(String post) {
    return read(post).comments.get(0).content();
  }

  private static Read read(String... posts) {
    return Read.of(topic(posts).getBytes(StandardCharsets.UTF_8));
  }

  private static String topic(String... posts) {
    return "{\"post_stream\":{\"posts\":[" + String.join(",", posts) + END;
  }

  private static String post(int number, String cooked, String... more) {
    return "{\"post_number\":%s,\"cooked\":\"%s\",\"username\":\"una\",\"topic_id\":57,\"topic_slug\":\"tides\"%s}"
        .formatted(
            Integer.toString(number), cooked, more.length == 0 ? "" : "," + String.join(",", more));
  }
}

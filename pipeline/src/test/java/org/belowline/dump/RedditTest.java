package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedditTest {
  private static final String COMMENT =
      "{\"id\":\"c1\",\"link_id\":\"t3_p1\",\"parent_id\":\"t1_c0\",\"author\":\"una\",\"body\":\"Ebb\",\"score\":3,"
          + "\"created_utc\":1588200000,\"permalink\":\"/r/tides/comments/p1/x/c1/\"}\n";
  private static final String POST =
      "{\"id\":\"p1\",\"author\":\"una\",\"created_utc\":1588100000,\"is_self\":true,\"num_comments\":2,"
          + "\"selftext\":\"Low.\",\"subreddit\":\"tides\",\"title\":\"Tides\",\"score\":1,\"archived\":false,\"locked\":true}\n";

  @Test
  void aCommentMeetsItsPost() {
    Read read = read(COMMENT + POST);
    RawComment comment = read.comments.get(0).content();
    Article post = read.articles.get(0).article();
    assertThat(post.posted(), is(true));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
    assertThat(read.comments.get(0).format(), is("reddit"));
    assertThat(comment.siteId(), is("c1"));
    assertThat(comment.parentRef(), is("c0"));
    assertThat(comment.votes(), is(3L));
    assertThat(comment.permalink(), is("https://www.reddit.com/r/tides/comments/p1/x/c1/"));
    assertThat(post.url(), is("https://www.reddit.com/comments/p1/"));
    assertThat(post.body(), is("Low."));
    assertThat(post.declaredComments(), is(2L));
    assertThat(post.commentsOpen(), is(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1588200000", "1588200000.0", "\"1588200000\""})
  void timesAreOfThreeTypes(String created) {
    Moment moment = one(COMMENT.replace("1588200000", created)).created();
    assertThat(Objects.requireNonNull(moment).at(), is(1_588_200_000_000_000L));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"t1_c0\"', c0",
    "'\"t3_p1\"',",
    "null,",
    "'\"\"',",
    "40103273522, if8gbw2",
    "901,",
  })
  void parentsAreCommentsOrThePost(String parent, @Nullable String ref) {
    assertThat(one(COMMENT.replace("\"t1_c0\"", parent)).parentRef(), is(ref));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[deleted]", "[removed]", "[ Removed by Reddit ]"})
  void whatIsGoneHasNeitherTextNorAuthor(String body) {
    RawComment comment = one(COMMENT.replace("Ebb", body));
    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.author(), is(nullValue()));
    assertThat(
        read(POST.replace("Low.", body).replace("una", "[deleted]"))
            .articles
            .get(0)
            .article()
            .body(),
        is(nullValue()));
  }

  @Test
  void aDeletedAuthorOfATextIsAsPrinted() {
    RawComment comment = one(COMMENT.replace("una", "[deleted]"));
    assertThat(comment.status(), is(Status.PRESENT));
    assertThat(comment.author(), is("[deleted]"));
  }

  @Test
  void threeCharactersAreWrittenAsInHtml() {
    assertThat(
        one(COMMENT.replace("Ebb", "&gt; *Ebb* &amp;lt; &lt;b&gt;\\r\\n&eacute;")).body(),
        is("> *Ebb* &lt; <b>\n&eacute;"));
  }

  @Test
  void aHiddenScoreIsUnknown() {
    assertThat(
        one(COMMENT.replace("\"score\"", "\"score_hidden\":true,\"score\"")).votes(),
        is(nullValue()));
  }

  @Test
  void whatIsNeitherIsRejected() {
    Read read = read(COMMENT + "{\"id\":\"t5_a\",\"subscribers\":7}\n{\"id\n" + POST);
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD, Reject.Reason.BAD_RECORD));
    assertThat(read.articles.size() + read.comments.size(), is(2));
  }

  @Test
  void aLongTextInFrontHidesNothing() {
    String crosspost =
        POST.replace("{\"id\"", "{\"crosspost_parent_list\":[" + POST.strip() + "],\"id\"");
    assertThat(read(crosspost).articles.size(), is(1));
  }

  @Test
  void aLongBodyInFrontHidesNothing() {
    Read read =
        read(
            "{\"body\":\""
                + "Ebb ".repeat(4000)
                + "\","
                + COMMENT.substring(1).replace(",\"body\":\"Ebb\"", ""));
    assertThat(read.comments.size(), is(1));
    assertThat(read.pages, is(empty()));
  }

  @Test
  void pagesStayPages() {
    Read read =
        read(
            "{\"id\":\"a\",\"title\":\"Tides\",\"text\":\"Low.\",\"author\":\"una\",\"created_utc\":1}\n");
    assertThat(read.texts(), contains("Low."));
    assertThat(read.articles, is(empty()));
  }

  private static RawComment one(String line) {
    return read(line).comments.get(0).content();
  }

  private static Read read(String content) {
    return Read.of(content.getBytes(StandardCharsets.UTF_8));
  }
}

package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvoKitTest {
  private static final String FIRST =
      "{\"id\":\"a\",\"conversation_id\":\"a\",\"text\":\"Ebb\",\"speaker\":\"una\",\"reply-to\":null}\n";
  private static final String REPLY =
      "{\"id\":\"c\",\"conversation_id\":\"a\",\"text\":\"Flood\",\"speaker\":\"piet\",\"reply-to\":\"b\",\"meta\":{\"score\":3}}\n";

  @Test
  void theFirstUtteranceIsTheArticle() {
    Read read = read("in", REPLY + FIRST);
    assertThat(read.articles.get(0).article().posted(), is(true));
    assertThat(read.articles.get(0).article().body(), is("Ebb"));
    assertThat(read.articles.get(0).article().authors(), contains("una"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
    assertThat(read.comments.get(0).content().votes(), is(3L));
    assertThat(read.comments.get(0).content().authorId(), is("piet"));
  }

  @Test
  void earlierNamesAreKnown() {
    Read read =
        read(
            "in",
            (FIRST + REPLY)
                .replace("conversation_id", "root")
                .replace("speaker", "user")
                .replace("reply-to", "reply_to"));
    assertThat(read.articles.size(), is(1));
    assertThat(read.comments.get(0).content().parentRef(), is("b"));
  }

  @ParameterizedTest
  @CsvSource({"'\"b\"',b", "'\"a\"',", "null,", "'\"\"',"})
  void theFirstUtteranceIsAnsweredInAnySpelling(String to, @Nullable String parent) {
    assertThat(one(REPLY.replace("\"b\"", to)).parentRef(), is(parent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[deleted]", "[removed]"})
  void whatIsGoneHasNeitherTextNorAuthor(String text) {
    RawComment comment = one(REPLY.replace("Flood", text));
    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.author(), is(nullValue()));
  }

  @Test
  void statusTellsToo() {
    Read read =
        read(
            "in",
            REPLY.replace("Flood", "").replace("{\"score\":3}", "{\"status\":\"deleted\"}")
                + REPLY.replace("Flood", "").replace("{\"score\":3}", "{\"status\":\"missing\"}"));
    assertThat(read.comments.get(0).content().status(), is(Status.DELETED));
    assertThat(read.skips, contains("other_entry"));
  }

  @Test
  void nobodyHasNoIdAndWroteNoArticle() {
    RawComment comment = one(REPLY.replace("piet", "[deleted]"));
    assertThat(comment.author(), is("[deleted]"));
    assertThat(comment.authorId(), is(nullValue()));
    assertThat(
        read("in", FIRST.replace("una", "[article]")).articles.get(0).article().authors(),
        is(nullValue()));
  }

  @Test
  void linesThatLackSomethingAreRejected() {
    Read read = read("in", FIRST + REPLY.replace("speaker", "who") + "{\n");
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD, Reject.Reason.BAD_RECORD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x/speakers.json|{\"una\":{\"meta\":{\"staff\":false},\"vectors\":[]}}",
        "x/conversations.json|{}",
        "x.zip!/x/corpus.json|{\"name\":\"tides\"}",
        "x/index.json|{\"utterances-index\":{},\"version\":1}",
      })
  void filesBesideTheUtterancesAreSkipped(String name, String content) {
    Read read = read(name, content);
    assertThat(read.skips, contains("other_entry"));
    assertThat(read.rejects, is(empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x/corpus.json|{\"text\":\"Ebb\"}",
        "x/corpus.json|{\"id\":\"1\",\"text\":\"Ebb\",\"url\":\"https://news.example/a\"}",
        "x/speakers.json|{\"text\":\"Ebb\"}",
        "x/index.json|{\"text\":\"Ebb\"}",
        "x/other.json|{\"text\":\"Ebb\"}",
      })
  void pagesUnderSuchNamesStayPages(String name, String content) {
    assertThat(read(name, content).texts(), contains("Ebb"));
  }

  private static RawComment one(String line) {
    return read("in", line).comments.get(0).content();
  }

  private static Read read(String name, String content) {
    Read read = new Read();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Read.dump(PageMap.USUAL, CaptureWindow.ALL)
        .read(() -> Channels.newChannel(new ByteArrayInputStream(bytes)), name, read);
    return read;
  }
}

package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisqusTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
      <category dsq:id="1"><forum>quay</forum><title>General</title></category>
      """;

  private static String thread(String id, String... parts) {
    return "<thread dsq:id=\"" + id + "\"><id/>" + String.join("\n", parts) + "</thread>\n";
  }

  private static String at(String path) {
    return "<link>https://quay.example/" + path + "</link>";
  }

  private static String post(String id, String thread, String... parts) {
    return "<post dsq:id=\""
        + id
        + "\"><id/><message><![CDATA[<p>Text "
        + id
        + "</p>]]></message>"
        + String.join("\n", parts)
        + "<thread dsq:id=\""
        + thread
        + "\"/></post>\n";
  }

  private static Read read(String export) {
    return Read.of(export.getBytes(StandardCharsets.UTF_8));
  }

  private static Read forum(String... entries) {
    return read(HEAD + String.join("", entries) + "</disqus>\n");
  }

  private static RawComment only(Read read) {
    assertThat(read.comments, hasSize(1));
    return read.comments.get(0).content();
  }

  private static List<String> ids(Read read) {
    return read.comments.stream().map(row -> row.content().siteId()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "`", "\uFEFF", "\n"})
  void anExportIsToldByItsRootBehindAStrayCharacter(String stray) {
    Read read = read(stray + HEAD + post("1", "2") + "</disqus>");

    assertThat(ids(read), contains("1"));
    assertThat(read.comments.get(0).format(), is("disqus"));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void aPageThatSpeaksOfDisqusIsAPage() {
    assertThat(read("<html><disqus-thread>1</disqus-thread></html>").pages, hasSize(1));
    assertThat(read("<!-- <disqus> --><html><p>Text</p></html>").pages, hasSize(1));
  }

  @Test
  void aThreadIsAnArticleOfWhichTheExportHasNoText() {
    Read read =
        forum(thread("2", at("a"), "<title>Pier &amp;amp; quay</title><isClosed>true</isClosed>"));
    Article article = read.articles.get(0).article();

    assertThat(article.url(), is("https://quay.example/a"));
    assertThat(article.headline(), is("Pier & quay"));
    assertThat(article.commentsOpen(), is(false));
    assertThat(article.body(), is(nullValue()));
    assertThat(article.published(), is(nullValue()));
    assertThat(read.articles.get(0).document().sourceId(), is("2"));
  }

  @Test
  void aThreadOfWhichNothingIsKnownIsSkipped() {
    assertThat(forum(thread("2")).skips, contains("other_entry"));
  }

  @Test
  void aThreadsOwnIdMayBeItsOnlyAddress() {
    Read read =
        forum("<thread dsq:id=\"2\"><id>https://quay.example/a</id></thread>", post("1", "2"));

    assertThat(read.comments.get(0).article().url(), is("https://quay.example/a"));
  }

  @Test
  void aPostNamesItsThreadItsParentAndWhoWroteIt() {
    Read read =
        forum(
            thread("2", at("a")),
            post(
                "5",
                "2",
                "<createdAt>2013-10-11T06:51:33Z</createdAt>",
                "<author><name>Ada</name><isAnonymous>false</isAnonymous>"
                    + "<username>ada_l</username></author>",
                "<parent dsq:id=\"4\"/>"));
    RawComment comment = only(read);

    assertThat(comment.siteId(), is("5"));
    assertThat(comment.parentRef(), is("4"));
    assertThat(comment.evidence(), is(Evidence.ID));
    assertThat(comment.author(), is("Ada"));
    assertThat(comment.authorId(), is("ada_l"));
    assertThat(comment.created().zone(), is(ZoneBasis.GIVEN));
    assertThat(comment.body(), is("Text 5"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
  }

  @ParameterizedTest
  @CsvSource({
    "<isAnonymous>true</isAnonymous><username>ada_l</username>",
    "<username>0123456789abcdef0123456789abcdef</username>",
    "''",
  })
  void guestsHaveNoAccount(String account) {
    RawComment comment =
        only(forum(post("5", "2", "<author><name>Ada</name>" + account + "</author>")));

    assertThat(comment.author(), is("Ada"));
    assertThat(comment.authorId(), is(nullValue()));
  }

  @Test
  void ofADeletedPostNothingButItsPlaceIsLeft() {
    RawComment comment =
        only(
            forum(
                post(
                    "5",
                    "2",
                    "<isDeleted>true</isDeleted><author><name>Ada</name>"
                        + "<username>ada_l</username></author><parent dsq:id=\"4\"/>")));

    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.body(), is(nullValue()));
    assertThat(comment.author(), is(nullValue()));
    assertThat(comment.authorId(), is(nullValue()));
    assertThat(comment.parentRef(), is("4"));
  }

  @Test
  void withItsThreadEachPostIsDeleted() {
    RawComment comment =
        only(forum(thread("2", at("a"), "<isDeleted>true</isDeleted>"), post("5", "2")));

    assertThat(comment.status(), is(Status.DELETED));
  }

  @ParameterizedTest
  @CsvSource({
    "<isSpam>true</isSpam>, 0",
    "<isApproved>false</isApproved>, 0",
    "<isSpam>123</isSpam>, 1",
    "<isSpam>false</isSpam>, 1",
  })
  void spamIsSkippedAndNonsenseIsNoSpam(String mark, int kept) {
    Read read = forum(post("5", "2", mark));

    assertThat(read.comments, hasSize(kept));
    assertThat(read.skips, hasSize(1 - kept));
  }

  @Test
  void aTimeThatIsNoneIsKeptAsText() {
    RawComment comment = only(forum(post("5", "2", "<createdAt>2011-x09-30</createdAt>")));

    assertThat(comment.created().at(), is(nullValue()));
    assertThat(comment.created().text(), is("2011-x09-30"));
  }

  @Test
  void anAttributeWithoutQuotationMarksEndsBeforeTheTagDoes() {
    Read read =
        forum(
            thread("2", at("a")),
            "<post dsq:id=5><message>One</message><thread dsq:id=2/><parent dsq:id=\"4\"/></post>",
            post("6", "2"));

    assertThat(ids(read), contains("5", "6"));
    assertThat(read.comments.get(0).content().parentRef(), is("4"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
  }

  @Test
  void aPostWithoutIdHasThatOfTheSite() {
    Read read =
        forum(
            "<post><id>77</id><message>One</message><thread dsq:id=\"2\"/></post>",
            "<post><message>Two</message><thread dsq:id=\"2\"/></post>");

    assertThat(read.comments.get(0).content().siteId(), is("77"));
    assertThat(read.comments.get(1).content().siteId(), is(nullValue()));
  }

  @Test
  void postsOfAnUnknownThreadStayTogether() {
    Read read = forum(post("1", "1337"), post("2", "1337"), post("3", "1338"));

    assertThat(read.comments.get(1).articleId(), is(read.comments.get(0).articleId()));
    assertThat(read.comments.get(2).articleId(), is(not(read.comments.get(0).articleId())));
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNoKey() {
    Read read =
        forum(
            thread("1", "<link>http://localhost:4000/a</link>"),
            thread("2", "<link>http://localhost:4000/a</link>"));

    assertThat(read.articles.get(0).articleId(), is(not(read.articles.get(1).articleId())));
    assertThat(read.articles.get(0).article().url(), is("http://localhost:4000/a"));
  }

  @Test
  void aPostOfNoThreadIsRejectedWithoutItsAuthorsAddresses() {
    Read read =
        forum(
            "<post dsq:id=\"1\"><author><email>ada@mail.example</email></author>"
                + "<ipAddress>192.0.2.7</ipAddress></post>");

    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(read.rejects.get(0).sample(), not(containsString("mail")));
    assertThat(read.rejects.get(0).sample(), not(containsString("192")));
  }

  @Test
  void textAsPlainWordsOrElementsIsReadToo() {
    Read read =
        forum(
            "<post dsq:id=\"1\"><message>a &lt;b&gt;c&lt;/b&gt;</message><thread dsq:id=\"2\"/>"
                + "</post>",
            "<post dsq:id=\"2\"><message><p>One<br/>two</p><p>Three</p></message>"
                + "<thread dsq:id=\"2\"/></post>");

    assertThat(read.comments.get(0).content().body(), is("a c"));
    assertThat(read.comments.get(1).content().body(), is("One\ntwo\n\nThree"));
  }

  @Test
  void ofAFileThatIsCutOffWhatWasReadStays() {
    Read read = read(HEAD + thread("2", at("a")) + post("1", "2") + "<post dsq:id=\"3\"><messa");

    assertThat(ids(read), contains("1"));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void aPostThatIsTooLargeIsRejectedAndTheNextOneRead() {
    Read read =
        forum(
            thread("2", at("a")),
            post("1", "2", "<x>" + "word ".repeat(30_000) + "</x>"),
            post("3", "2"));

    assertThat(ids(read), contains("3"));
    assertThat(read.comments.get(0).articleId(), is(read.articles.get(0).articleId()));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }
}

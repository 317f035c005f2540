package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BloggerTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
      <id>tag:blogger.com,1999:blog-7.archive</id><title type="text">Notes of a pier</title>
      <link rel="alternate" type="text/html" href="https://pier.example/"/>
      """;

  private static final String URL = "https://pier.example/2011/05/a.html";

  private static String entry(String kind, String id, String... parts) {
    return "<entry><id>"
        + id
        + "</id><category scheme=\"http://schemas.google.com/g/2005#kind\""
        + " term=\"http://schemas.google.com/blogger/2008/kind#"
        + kind
        + "\"/>"
        + String.join("\n", parts)
        + "</entry>\n";
  }

  private static String id(String number) {
    return "tag:blogger.com,1999:blog-7.post-" + number;
  }

  private static String post(String number, String... parts) {
    return entry("post", id(number), parts);
  }

  private static String comment(String number, String... parts) {
    return entry(
        "comment",
        id(number),
        "<content type=\"html\">Text " + number + "</content>",
        String.join("\n", parts));
  }

  private static String at(String url) {
    return "<link rel=\"alternate\" type=\"text/html\" href=\"" + url + "\"/>";
  }

  private static String to(String ref, String href) {
    return "<thr:in-reply-to ref=\""
        + ref
        + "\""
        + (href.isEmpty() ? "" : " href=\"" + href + "\"")
        + "/>";
  }

  private static Read read(String export) {
    return Read.of(export.getBytes(StandardCharsets.UTF_8));
  }

  private static Read feed(String... entries) {
    return read(HEAD + String.join("", entries) + "</feed>\n");
  }

  private static RawComment only(Read read) {
    assertThat(read.comments, hasSize(1));
    return read.comments.get(0).content();
  }

  private static List<String> ids(Read read) {
    return read.comments.stream().map(row -> row.content().siteId()).toList();
  }

  /** Whether all comments are of the only article. */
  private static void assertTogether(Read read) {
    assertThat(read.articles, hasSize(1));
    String article = read.articles.get(0).articleId();
    assertThat(
        read.comments.stream().filter(row -> !row.articleId().equals(article)).toList(),
        is(empty()));
  }

  @Test
  void templatesAndSettingsAreNothingToRead() {
    Read read =
        feed(
            entry("template", "tag:blogger.com,1999:blog-7.layout"),
            entry("settings", "tag:blogger.com,1999:blog-7.settings.BLOG_NAME"),
            "<entry><id>x</id></entry>");

    assertThat(read.skips, contains("other_entry", "other_entry", "other_entry"));
    assertThat(read.articles, is(empty()));
  }

  @Test
  void aFeedOfAnotherSystemIsAPage() {
    assertThat(
        read(HEAD.replace("tag:blogger.com", "tag:pier.example") + "</feed>").pages, hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"post", "page"})
  void aPostBecomesAnArticleWithItsFacts(String kind) {
    Read read =
        feed(
            entry(
                kind,
                id("1"),
                at(URL),
                "<title type=\"text\">Pier &amp;amp; quay</title>",
                "<published>2011-05-01T10:00:00.000-07:00</published>",
                "<updated>2011-05-02T10:00:00.000-07:00</updated>",
                "<author><name>Ida</name></author><thr:total>2</thr:total>",
                "<content type=\"html\">One.&lt;br /&gt;&lt;br /&gt;&lt;blockquote&gt;Two."
                    + "&lt;/blockquote&gt;</content>"));
    Article article = read.articles.get(0).article();

    assertThat(article.url(), is(URL));
    assertThat(article.siteName(), is("Notes of a pier"));
    assertThat(article.headline(), is("Pier & quay"));
    assertThat(article.authors(), contains("Ida"));
    assertThat(article.published().text(), is("2011-05-01T10:00:00.000-07:00"));
    assertThat(article.modified().text(), is("2011-05-02T10:00:00.000-07:00"));
    assertThat(article.body(), is("One.\n\nTwo."));
    assertThat(article.setOff(), contains(1));
    assertThat(article.declaredComments(), is(2L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<app:control><app:draft>yes</app:draft></app:control>",
        "<blogger:status>DRAFT</blogger:status>",
        "<blogger:status>LIVE</blogger:status><blogger:trashed>2024-01-01</blogger:trashed>",
      })
  void whatNoReaderSeesIsNoArticle(String mark) {
    Read read = feed(post("1", at(URL), mark));

    assertThat(read.articles, is(empty()));
    assertThat(read.skips, contains("other_entry"));
  }

  @Test
  void aCommentNamesItsPostAndWhoWroteIt() {
    Read read =
        feed(
            post("1", at(URL)),
            comment(
                "5",
                at(URL + "?showComment=13#c5"),
                to(id("1"), URL),
                "<author><name>Ada</name><uri>http://www.blogger.com/profile/042</uri>"
                    + "<email>noreply@blogger.com</email></author>"));
    RawComment comment = only(read);

    assertTogether(read);
    assertThat(comment.siteId(), is("5"));
    assertThat(comment.parentRef(), is(nullValue()));
    assertThat(comment.author(), is("Ada"));
    assertThat(comment.authorUrl(), is("http://www.blogger.com/profile/042"));
    assertThat(comment.authorId(), is("042"));
    assertThat(comment.permalink(), is(URL + "?showComment=13#c5"));
    assertThat(comment.body(), is("Text 5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=\"related\" href=\"http://www.blogger.com/feeds/7/1/comments/default/4\"/>",
        "<link rel=\"self\" href=\"http://www.blogger.com/feeds/7/1/comments/default/5\"/>"
            + "<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-7.post-4\"/>",
        "<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-7.post-4\""
            + " href=\"https://pier.example/2011/05/a.html#c4\"/>",
        "<blogger:inReplyTo>tag:blogger.com,1999:blog-7.post-4</blogger:inReplyTo>",
      })
  void aReplyNamesTheCommentThatItAnswers(String link) {
    Read read = feed(post("1", at(URL)), comment("5", to(id("1"), URL), link));

    assertThat(only(read).parentRef(), is("4"));
    assertThat(only(read).evidence(), is(Evidence.ID));
    assertTogether(read);
  }

  @Test
  void commentsAndPostHaveOneKeyWhicheverComesFirst() {
    String byRef = comment("5", to(id("1"), ""));
    String byUrl = comment("6", to(id("1"), URL));

    assertTogether(feed(post("1", at(URL)), byRef, byUrl));
    assertTogether(feed(byRef, byUrl, post("1", at(URL))));
    assertTogether(feed(byRef, post("1")));
    assertThat(feed(byRef, byUrl, post("1", at(URL))).comments, hasSize(2));
  }

  @Test
  void commentsOfAPostThatIsNotThereStayTogether() {
    Read read =
        feed(
            comment("5", to(id("1"), "")),
            comment("6", to(id("1"), "")),
            comment("7", to(id("2"), "")));

    assertThat(ids(read), contains("5", "6", "7"));
    assertThat(read.comments.get(1).articleId(), is(read.comments.get(0).articleId()));
    assertThat(read.comments.get(2).articleId(), is(not(read.comments.get(0).articleId())));
  }

  @Test
  void inFeedsOfOthersACommentMayNameACommentAlone() {
    Read read =
        feed(
            entry("comment", "c-3", "<content>Three</content>", to("c-2", "")),
            entry("comment", "c-2", "<content>Two</content>", to("p-1", "")),
            entry("comment", "c-4", "<content>Four</content>", to("p-1", ""), to("c-3", "")),
            entry("post", "p-1", at(URL)));

    assertTogether(read);
    assertThat(
        read.comments.stream()
            .map(row -> row.content().siteId() + " below " + row.content().parentRef())
            .toList(),
        containsInAnyOrder("c-2 below null", "c-3 below c-2", "c-4 below c-3"));
  }

  @Test
  void theNewerFormHasItsFactsInElementsOfItsOwn() {
    Read read =
        feed(
            "<entry><id>"
                + id("9")
                + "</id><blogger:type>COMMENT</blogger:type>"
                + "<blogger:status>LIVE</blogger:status><blogger:trashed/>"
                + "<blogger:parent>"
                + id("1")
                + "</blogger:parent><blogger:inReplyTo/>"
                + "<content type=\"html\">One</content></entry>",
            "<entry><id>"
                + id("1")
                + "</id><blogger:type>POST</blogger:type>"
                + "<blogger:status>LIVE</blogger:status>"
                + "<author><name>Ida</name><blogger:type>BLOGGER</blogger:type></author>"
                + "<blogger:filename>/2011/05/a.html</blogger:filename></entry>");

    assertTogether(read);
    assertThat(read.articles.get(0).article().url(), is(URL));
    assertThat(only(read).parentRef(), is(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "<blogger:status>PENDING</blogger:status>",
    "<blogger:status>SPAM</blogger:status>",
  })
  void whatAwaitsAModeratorIsSkipped(String status) {
    assertThat(feed(comment("5", to(id("1"), URL), status)).skips, contains("unapproved"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<gd:extendedProperty name=\"blogger.contentRemoved\" value=\"true\"/>",
        "<blogger:status>EMPTIED</blogger:status>",
      })
  void ofARemovedCommentNothingButItsPlaceIsLeft(String mark) {
    RawComment comment =
        only(feed(comment("5", to(id("1"), URL), mark, "<author><name>Ada</name></author>")));

    assertThat(comment.status(), is(Status.DELETED));
    assertThat(comment.author(), is(nullValue()));
    assertThat(comment.body(), is(nullValue()));
  }

  @Test
  void prefixesMayBeAny() {
    Read read =
        read(
            (HEAD + post("1", at(URL)) + comment("5", to(id("1"), "")) + "</feed>")
                .replace("<thr:", "<ns1:")
                .replaceAll("<(/?)([a-z]+[ >])", "<$1ns0:$2"));

    assertTogether(read);
    assertThat(ids(read), contains("5"));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void plainTextKeepsItsLinesAndMarksOfMarkup() {
    Read read =
        feed(
            entry(
                "comment",
                id("5"),
                to(id("1"), URL),
                "<content type=\"text\">a &lt; b\n\nc &amp;amp;</content>"),
            entry(
                "comment",
                id("6"),
                to(id("1"), URL),
                "<content type=\"xhtml\"><div><p>One</p><p>Two</p></div></content>"));

    assertThat(read.comments.get(0).content().body(), is("a < b\n\nc &amp;"));
    assertThat(read.comments.get(1).content().body(), is("One\n\nTwo"));
  }

  @Test
  void aCommentThatNamesNoPostIsRejectedWithoutItsAuthorsAddress() {
    Read read = feed(entry("comment", id("5"), "<author><email>ada@mail.example</email></author>"));

    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(read.rejects.get(0).sample(), not(containsString("mail")));
  }

  @Test
  void ofAFileThatIsCutOffWhatWasReadStays() {
    Read read =
        read(HEAD + post("1", at(URL)) + comment("5", to(id("2"), "")) + "<entry><content>Lo");

    assertThat(ids(read), contains("5"));
    assertThat(read.articles, hasSize(1));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void anEntryThatIsTooLargeIsRejectedAndTheNextOneRead() {
    String large = "<content>" + "word ".repeat(30_000) + "</content>";
    Read read = feed(post("1", at(URL), large), comment("5", to(id("1"), URL)));

    assertThat(ids(read), contains("5"));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }
}

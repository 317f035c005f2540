package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.export.ExportFormat;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxrTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
      <title>Harbour Letters</title><link>https://letters.example</link>
      <wp:author><wp:author_login>maren@letters.example</wp:author_login>
      <wp:author_display_name><![CDATA[Maren Holt]]></wp:author_display_name></wp:author>
      """;

  private static final String END = "</channel></rss>\n";

  private static String item(String... parts) {
    return "<item><title>Pier shut</title><link>https://letters.example/pier/</link>"
        + String.join("\n", parts)
        + "</item>\n";
  }

  private static String comment(String id, String... parts) {
    return "<wp:comment><wp:comment_id>"
        + id
        + "</wp:comment_id><wp:comment_content>Text "
        + id
        + "</wp:comment_content>"
        + String.join("\n", parts)
        + "</wp:comment>";
  }

  private static Read read(String export) {
    return Read.of(export.getBytes(StandardCharsets.UTF_8));
  }

  private static Read channel(String... items) {
    return read(HEAD + String.join("", items) + END);
  }

  private static List<String> ids(Read read) {
    return read.comments.stream().map(row -> row.content().siteId()).toList();
  }

  private static RawComment only(Read read) {
    assertThat(read.comments, hasSize(1));
    return read.comments.get(0).content();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://wordpress.org/export/1.0/",
        "https://wordpress.org/export/1.1/",
        "http://wordpress.org/export/1.2/"
      })
  void anExportIsToldByTheNamespaceOfAnyVersion(String namespace) {
    Read read =
        read(
            HEAD.replace("http://wordpress.org/export/1.2/", namespace) + item(comment("1")) + END);

    assertThat(ids(read), contains("1"));
    assertThat(read.comments.get(0).format(), is("wxr"));
  }

  @Test
  void aLongPreambleAndAMarkInFrontChangeNothing() {
    String preamble = "<!-- This file is made by the site. -->\n".repeat(60);
    Read read = read("\uFEFF" + HEAD.replace("<rss", preamble + "<rss") + item(comment("1")) + END);

    assertThat(ids(read), contains("1"));
  }

  @Test
  void aFeedThatIsNoExportIsAPage() {
    Read read = read("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>");

    assertThat(read.pages, hasSize(1));
  }

  @Test
  void aPostBecomesAnArticleWithItsFacts() {
    Read read =
        channel(
            item(
                "<dc:creator>maren@letters.example</dc:creator>",
                "<content:encoded><![CDATA[One.\n\n<blockquote>Two.</blockquote>[gallery]]]>"
                    + "</content:encoded>",
                "<wp:post_id>7</wp:post_id><wp:post_date>2019-05-01 10:00:00</wp:post_date>",
                "<wp:post_date_gmt>2019-05-01 08:00:00</wp:post_date_gmt>",
                "<wp:post_modified_gmt>2019-05-02 08:00:00</wp:post_modified_gmt>",
                "<wp:comment_status>closed</wp:comment_status>"));
    Article article = read.articles.get(0).article();

    assertThat(read.articles.get(0).document().sourceId(), is("7"));
    assertThat(article.url(), is("https://letters.example/pier/"));
    assertThat(article.siteName(), is("Harbour Letters"));
    assertThat(article.headline(), is("Pier shut"));
    assertThat(article.authors(), contains("Maren Holt"));
    assertThat(article.published().text(), is("2019-05-01 08:00:00"));
    assertThat(article.published().zone(), is(ZoneBasis.GIVEN));
    assertThat(article.modified().text(), is("2019-05-02 08:00:00"));
    assertThat(article.body(), is("One.\n\nTwo."));
    assertThat(article.setOff(), contains(1));
    assertThat(article.commentsOpen(), is(false));
  }

  @Test
  void anAuthorOfWhomNothingIsKnownButAnAddressIsUnknown() {
    Read read = channel(item("<dc:creator>ada@letters.example</dc:creator>"));

    assertThat(read.articles.get(0).article().authors(), is(nullValue()));
  }

  @Test
  void inBlocksOfTheEditorTheEndsOfLinesAreWhiteSpace() {
    Read read =
        channel(
            item(
                "<content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>The pier\nis shut.</p>\n"
                    + "<!-- /wp:paragraph -->]]></content:encoded>"));

    assertThat(read.articles.get(0).article().body(), is("The pier is shut."));
  }

  @Test
  void aCommentNamesItsParentAndWhoWroteIt() {
    RawComment comment =
        only(
            channel(
                item(
                    comment(
                        "12",
                        "<wp:comment_author><![CDATA[Tom &amp; Ada]]></wp:comment_author>",
                        "<wp:comment_author_url>https://ada.example/</wp:comment_author_url>",
                        "<wp:comment_user_id>3</wp:comment_user_id>",
                        "<wp:comment_parent>9</wp:comment_parent>"))));

    assertThat(comment.siteId(), is("12"));
    assertThat(comment.parentRef(), is("9"));
    assertThat(comment.evidence(), is(Evidence.ID));
    assertThat(comment.author(), is("Tom & Ada"));
    assertThat(comment.authorUrl(), is("https://ada.example/"));
    assertThat(comment.authorId(), is("3"));
    assertThat(comment.body(), is("Text 12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<wp:comment_parent>0</wp:comment_parent>", "<wp:comment_parent/>", ""})
  void zeroAndNothingAreNoParentAndNoUser(String parent) {
    RawComment comment =
        only(
            channel(
                item(
                    comment(
                        "1",
                        parent,
                        "<wp:comment_author_url>http://</wp:comment_author_url>",
                        "<wp:comment_user_id>0</wp:comment_user_id>"))));

    assertThat(comment.parentRef(), is(nullValue()));
    assertThat(comment.evidence(), is(nullValue()));
    assertThat(comment.authorId(), is(nullValue()));
    assertThat(comment.authorUrl(), is(nullValue()));
    assertThat(comment.author(), is(nullValue()));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // in UTC, by the site's clock, the text taken, its zone
        "2019-05-01 08:00:00, 2019-05-01 10:00:00, 2019-05-01 08:00:00, GIVEN",
        "0000-00-00 00:00:00, 2019-05-01 10:00:00, 2019-05-01 10:00:00, UNKNOWN",
        "soon, 2019-05-01 10:00:00, 2019-05-01 10:00:00, UNKNOWN",
        "-, soon, soon, -",
      })
  void theTimeInUtcIsPreferred(String utc, String local, String text, ZoneBasis zone) {
    RawComment comment =
        only(
            channel(
                item(
                    comment(
                        "1",
                        "<wp:comment_date>" + local + "</wp:comment_date>",
                        utc == null
                            ? ""
                            : "<wp:comment_date_gmt>" + utc + "</wp:comment_date_gmt>"))));

    assertThat(comment.created().text(), is(text));
    assertThat(comment.created().zone(), is(zone));
  }

  @Test
  void aTimeOfZeroIsUnknown() {
    String zero = "0000-00-00 00:00:00";
    RawComment comment =
        only(
            channel(
                item(
                    comment(
                        "1",
                        "<wp:comment_date>" + zero + "</wp:comment_date>",
                        "<wp:comment_date_gmt>" + zero + "</wp:comment_date_gmt>"))));

    assertThat(comment.created(), is(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "pingback, 1, pingback",
    "trackback, 0, pingback",
    "'', 0, unapproved",
    "comment, spam, unapproved",
    "comment, trash, unapproved",
    "order_note, 1, other_entry",
  })
  void whatIsNoCommentForReadersIsSkipped(String type, String approved, String kind) {
    Read read =
        channel(
            item(
                comment(
                    "1",
                    "<wp:comment_type>" + type + "</wp:comment_type>",
                    "<wp:comment_approved>" + approved + "</wp:comment_approved>")));

    assertThat(read.comments, is(empty()));
    assertThat(read.skips, contains(kind));
    assertThat(read.articles, hasSize(1));
  }

  @Test
  void unapprovedCommentsAreKeptWhereTheyAreWanted() {
    Dump dump =
        Read.dump(
            PageMap.USUAL,
            CaptureWindow.ALL,
            new ExportFormat.Wanted(true, Read.LIMITS.maxPageBytes(), null));
    String export =
        HEAD
            + item(
                comment("1", "<wp:comment_approved>spam</wp:comment_approved>"),
                comment("2", "<wp:comment_type>pingback</wp:comment_type>"))
            + END;
    Read read = Read.of(export.getBytes(StandardCharsets.UTF_8), dump);

    assertThat(ids(read), contains("1"));
    assertThat(read.skips, contains("pingback"));
  }

  @ParameterizedTest
  @CsvSource({
    "post, publish, true",
    "page, publish, true",
    "post, draft, false",
    "post, private, false",
    "page, trash, false",
    "attachment, inherit, false",
    "nav_menu_item, publish, false",
  })
  void postsAndPagesThatReadersSeeAreArticles(String type, String status, boolean article) {
    String facts = "<wp:post_type>" + type + "</wp:post_type><wp:status>" + status + "</wp:status>";

    assertThat(channel(item(facts)).articles, hasSize(article ? 1 : 0));
    assertThat(channel(item(facts)).skips, hasSize(article ? 0 : 1));
    assertThat("with a comment", channel(item(facts, comment("1"))).articles, hasSize(1));
  }

  @Test
  void commentsWaitForAnAddressThatStandsBelowThem() {
    Read read =
        channel(
            "<item>"
                + comment("1")
                + comment("2")
                + "<link>https://letters.example/a</link>"
                + comment("3")
                + "</item>",
            "<item><link>https://letters.example/b</link>" + comment("1") + "</item>");

    assertThat(ids(read), contains("1", "2", "3", "1"));
    assertThat(
        read.comments.stream().map(row -> row.article().url()).toList(),
        contains(
            "https://letters.example/a",
            "https://letters.example/a",
            "https://letters.example/a",
            "https://letters.example/b"));
  }

  @Test
  void aLinkMayBeRelativeToTheSite() {
    Read read = channel("<item><link>/news/pier.html</link>" + comment("1") + "</item>");

    assertThat(read.articles.get(0).article().url(), is("https://letters.example/news/pier.html"));
  }

  @Test
  void itemsWithoutAddressAreToldApartByTheirNumbersOnTheSite() {
    Read read =
        channel(
            "<item><wp:post_id>1</wp:post_id>" + comment("1") + "</item>",
            "<item><wp:post_id>2</wp:post_id>" + comment("2") + "</item>");

    assertThat(read.comments.get(0).articleId(), is(not(read.comments.get(1).articleId())));
    assertThat(read.articles.get(0).articleId(), is(read.comments.get(0).articleId()));
  }

  @Test
  void markupThatIsNotWellFormedIsReadOver() {
    Read read =
        channel(
            "<item><link>https://letters.example/?a=1&b=2</link><atom:x>",
            comment("1", "<wp:comment_author>Ann & Bo</wp:comment_author>", "</wp:gone>"),
            "<wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_content>So <b>late</b>!"
                + "</wp:comment_content>",
            comment("3"),
            "</item>");

    assertThat(ids(read), contains("1", "3", "2"));
    assertThat(read.comments.get(0).content().author(), is("Ann & Bo"));
    assertThat(read.comments.get(2).content().body(), is("So late!"));
    assertThat(read.comments.get(0).article().url(), is("https://letters.example/?a=1&b=2"));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void entitiesOfADocumentsOwnAreNotExpanded() {
    String type = "<!DOCTYPE rss [<!ENTITY lol \"ha\"><!ENTITY f SYSTEM \"file:///etc/x\">]>";
    Read read =
        read(
            HEAD.replace("<rss", type + "<rss")
                + item(
                    "<wp:comment><wp:comment_content>&lol; &f;</wp:comment_content></wp:comment>")
                + END);

    assertThat(only(read).body(), is("&lol; &f;"));
  }

  @Test
  void cdataMayBeSplitAndHtmlEscaped() {
    RawComment split =
        only(
            channel(
                item(
                    "<wp:comment><wp:comment_content><![CDATA[a]]]]><![CDATA[>b]]>"
                        + "</wp:comment_content></wp:comment>")));
    RawComment escaped =
        only(
            channel(
                item(
                    "<wp:comment><wp:comment_content>&lt;p&gt;One&lt;/p&gt;Two &amp;amp; three"
                        + "</wp:comment_content></wp:comment>")));

    assertThat(split.body(), is("a]]>b"));
    assertThat(escaped.body(), is("One\n\nTwo & three"));
  }

  @Test
  void theDeclaredCharsetIsThatOfTheText() {
    String export =
        HEAD.replace("UTF-8", "ISO-8859-1").replace("Harbour", "Häfen") + item("") + END;
    Read read = Read.of(export.getBytes(Charset.forName("windows-1252")));

    assertThat(read.articles.get(0).article().siteName(), is("Häfen Letters"));
    assertThat(read.articles.get(0).document().charset(), is("windows-1252"));
  }

  @Test
  void whatCannotBeDecodedIsCounted() {
    byte[] export =
        (HEAD + item("<description>H\u00e4fen</description>") + END)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Read.of(export).articles.get(0).document().replacedCharacters(), is(1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_content>Lost",
        "<wp:comment><wp:comment_content><![CDATA[Lo <b>s",
        "<wp:comment><wp:comment_content att=\"x",
        "<wp:comm",
        "<!-- note",
        "",
      })
  void ofAFileThatIsCutOffWhatWasReadStays(String last) {
    Read read =
        read(
            HEAD
                + item("")
                + "<item><link>https://letters.example/b</link>"
                + comment("1")
                + comment("2")
                + last);

    assertThat(ids(read), contains("1", "2"));
    assertThat(read.articles, hasSize(2));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void aBodyThatIsCutOffIsNone() {
    Read read =
        read(
            HEAD
                + item("")
                + "<item><link>https://letters.example/b</link>"
                + comment("1")
                + "<content:encoded><![CDATA[One. T");

    assertThat(read.articles.get(1).article().body(), is(nullValue()));
    assertThat(read.reasons(), contains(Reject.Reason.TRUNCATED));
  }

  @Test
  void anEntryThatIsTooLargeIsRejectedAndTheNextItemRead() {
    String large = "<content:encoded>" + "word ".repeat(20_000) + "</content:encoded>";
    Read read = channel(item(large, comment("1")), item(comment("2")), item(comment("3")));

    assertThat(ids(read), contains("2", "3"));
    assertThat(read.reasons(), contains(Reject.Reason.TOO_LARGE));
  }

  @Test
  void anItemMayHaveMoreCommentsThanAnEntryHasCharacters() {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      comments.append(comment(Integer.toString(i))).append("\n\n");
    }
    Read read = channel(item(comments.toString()));

    assertThat(read.comments, hasSize(2_000));
    assertThat(read.rejects, is(empty()));
  }

  @Test
  void entriesHaveNumbersAndNoAddressesOfPeople() {
    String stray =
        comment(
            "9",
            "<wp:comment_author_email>ada@mail.example</wp:comment_author_email>",
            "<wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>");
    Read read = channel(item(comment("1"), comment("2")), stray, item(comment("3")));

    assertThat(
        read.comments.stream().map(ExportedComment::location).map(at -> at.record()).toList(),
        contains(1L, 2L, 5L));
    assertThat(read.articles.get(1).document().location().record(), is(4L));
    assertThat(read.reasons(), contains(Reject.Reason.BAD_RECORD));
    assertThat(read.rejects.get(0).location().record(), is(3L));
    assertThat(read.rejects.get(0).sample(), not(containsString("mail.example")));
  }

  @Test
  void everyCommentKnowsTheAddressOfItsArticle() {
    Read read = channel(item(comment("1"), comment("2")));

    assertThat(
        read.comments.stream().map(ExportedComment::articleId).toList(),
        everyItem(is(read.articles.get(0).articleId())));
  }
}

package org.belowline.page.html.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageFactsTest {
  @Test
  void jsonLdIsReadWhereverItIsNested() {
    PageFacts facts =
        facts(
            """
            <script type="application/ld+json">{"broken": </script>
            <script type="application/ld+json"><!--
            {"@context":"https://schema.org","@graph":[
              {"@type":"WebPage","mainEntity":{"@type":["NewsArticle"],
                "headline":"Gulls &amp; boats return",
                "author":[{"@id":"#ada"},{"@type":"Person","name":"Tom Reed"},"Ada Vale"],
                "datePublished":"2019-05-04T10:30:00+02:00",
                "dateModified":"2019-05-09T08:00:00Z"}},
              {"@id":"#ada","@type":"Person","name":"Ada Vale"}]}
            --></script><p>x""");
    assertThat(facts.headline(), is("Gulls & boats return"));
    assertThat(facts.authors(), contains("Ada Vale", "Tom Reed"));
    assertThat(at(facts.published()), is("2019-05-04T08:30:00Z"));
    assertThat(facts.published().zone(), is(ZoneBasis.GIVEN));
    assertThat(at(facts.modified()), is("2019-05-09T08:00:00Z"));
  }

  @Test
  void ofSeveralArticlesTheOneOfThisAddressIsTaken() {
    PageFacts facts =
        facts(
            """
            <link rel=canonical href="https://letters.example/gulls">
            <script type="application/ld+json">[
              {"@type":"Article","url":"https://letters.example/ropes","headline":"Ropes","author":"Tom Reed"},
              {"@type":"Article","url":"https://letters.example/gulls","headline":"Gulls","author":"Ada Vale"}]
            </script><p>x""");
    assertThat(facts.headline(), is("Gulls"));
    assertThat(facts.authors(), contains("Ada Vale"));
  }

  @Test
  void microdataOfOtherThingsIsNotTheArticles() {
    PageFacts facts =
        facts(
            """
            <div itemscope itemtype="https://schema.org/Article">
              <span itemprop=author itemscope itemtype="https://schema.org/Person"><b itemprop=name>Ada Vale</b></span>
              <meta itemprop=datePublished content="2018-02-03">
              <div itemprop=comment itemscope itemtype="https://schema.org/Comment">
                <b itemprop=author>gull7</b><meta itemprop=datePublished content="2017-01-01"></div>
            </div>""");
    assertThat(facts.authors(), contains("Ada Vale"));
    assertThat(at(facts.published()), is("2018-02-03T00:00:00Z"));
    assertThat(facts.published().precision(), is(Precision.DAY));
  }

  @Test
  void metaElementsAreReadWhereNothingBetterIs() {
    PageFacts facts =
        facts(
            """
            <meta property="og:title" content="The gulls are back | Harbour Letters">
            <meta property="og:site_name" content="Harbour Letters">
            <meta name="parsely-author" content="Ada Vale">
            <meta property="article:published_time" content="2020-06-01T00:00:00Z"><p>x""");
    assertThat(facts.headline(), is("The gulls are back"));
    assertThat(facts.siteName(), is("Harbour Letters"));
    assertThat(facts.authors(), contains("Ada Vale"));
    assertThat(at(facts.published()), is("2020-06-01T00:00:00Z"));
  }

  @Test
  void aHeadlineIsAsPrintedWhereTheTitleAgrees() {
    assertThat(
        facts(
                "<title>Back: the gulls of Lindholm - Harbour</title><h1>Harbour</h1><h1>Back: The Gulls of Lindholm</h1>")
            .headline(),
        is("Back: The Gulls of Lindholm"));
    assertThat(
        facts("<title>The gulls are back again</title><h1>Menu</h1>").headline(),
        is("The gulls are back again"));
  }

  @Test
  void thePrintedBylineNamesThoseWhomThePageDoesNotDeclare() {
    assertThat(
        facts(
                "<h1>Gulls</h1><div class=byline>By <a href=/a>Ada Vale</a> and <a href=/t>Tom Reed</a> <span>May 3, 2019</span></div>")
            .authors(),
        contains("Ada Vale", "Tom Reed"));
    assertThat(facts("<h1>Gulls</h1><p>By Ada Vale | May 3, 2019</p>").byline(), is("By Ada Vale"));
    assertThat(
        facts("<meta name=author content=admin><h1>Gulls</h1><a rel=author href=/a>Ada Vale</a>")
            .authors(),
        contains("Ada Vale"));
  }

  @Test
  void aHeadlineIsWithoutTheSiteAsItsHostCallsIt() {
    for (String site : new String[] {"Letters", "LETTERS.example"}) {
      Document page = Jsoup.parse("<title>The gulls are back - " + site + "</title><p>x");
      assertThat(
          PageFacts.of(page, Set.of(), "https://www.letters.example/gulls").headline(),
          is("The gulls are back"));
    }
    Document other = Jsoup.parse("<title>The gulls are back - with boats</title><p>x");
    assertThat(
        PageFacts.of(other, Set.of(), "https://www.letters.example/gulls").headline(),
        is("The gulls are back - with boats"));
  }

  @Test
  void aDateInTheBylinesPlaceIsNoAuthor() {
    assertThat(
        facts("<h1>Gulls</h1><div class=byline>Fri, 3 May, 2019 - 06:36</div>").authors(),
        is(empty()));
  }

  @Test
  void declaredAuthorsWinUnlessTheyAreTheSite() {
    String byline = "<h1>Gulls</h1><p class=author>Tom Reed</p>";
    assertThat(
        facts("<meta name=author content='Ada Vale'>" + byline).authors(), contains("Ada Vale"));
    assertThat(
        facts(
                "<meta property=og:site_name content=Harbour><meta name=author content=Harbour>"
                    + byline)
            .authors(),
        contains("Tom Reed"));
  }

  @Test
  void authorsOfCommentsAreNotTheArticles() {
    Document page =
        Jsoup.parse(
            "<h1>Gulls</h1><div id=c><b class=fn>gull7</b> <time datetime=2017-01-01>x</time></div>");
    PageFacts facts = PageFacts.of(page, Set.of(page.getElementById("c")), null);
    assertThat(facts.authors(), is(empty()));
    assertThat(facts.published(), is(nullValue()));
  }

  @Test
  void theEarlierOfDeclaredAndPrintedDayIsThatOfPublication() {
    String printed = "<h1>Gulls</h1><span class=date>May 3, 2019</span>";
    assertThat(
        at(facts("<meta name=pubdate content=2021-08-01>" + printed).published()),
        is("2019-05-03T00:00:00Z"));
    assertThat(
        at(facts("<meta name=pubdate content=2018-08-01>" + printed).published()),
        is("2018-08-01T00:00:00Z"));
  }

  @Test
  void aDayOfChangeIsNotThatOfPublication() {
    PageFacts facts =
        facts(
            "<meta name=pubdate content=2018-08-01><h1>Gulls</h1><p class=date>Updated May 3, 2019</p>");
    assertThat(at(facts.published()), is("2018-08-01T00:00:00Z"));
    assertThat(at(facts.modified()), is("2019-05-03T00:00:00Z"));
  }

  @Test
  void aDateBesideTheHeadlineOrJustAboveItIsTheStorys() {
    assertThat(
        at(
            facts("<div><h1>Gulls</h1><span>May 3, 2019</span> <i>3 min read</i></div>")
                .published()),
        is("2019-05-03T00:00:00Z"));
    assertThat(
        at(facts("<p>Letters</p><p>May 3, 2019</p><h1>Gulls</h1>").published()),
        is("2019-05-03T00:00:00Z"));
    assertThat(facts("<p>Founded May 3, 1919</p><h1>Gulls</h1>").published(), is(nullValue()));
  }

  @Test
  void aDateFarAboveTheHeadlineIsTheSites() {
    String date = "<p class=date>May 3, 2019</p>";
    String menu = "<p>Harbour".repeat(15);
    assertThat(facts(date + menu + "<h1>Gulls</h1>").published(), is(nullValue()));
    assertThat(
        at(facts(menu + date + "<p>Letters<p>Birds<p>Sea<h1>Gulls</h1>").published()),
        is("2019-05-03T00:00:00Z"));
  }

  @Test
  void theDayMayStandWhereAMouseRests() {
    assertThat(
        at(facts("<h1>Gulls</h1><span class=date title=2019-05-03>2 days ago</span>").published()),
        is("2019-05-03T00:00:00Z"));
  }

  @Test
  void theFootOfTheStoryDatesAPageWithoutAnotherDate() {
    String story = "<h1>Gulls</h1>" + "<p>The gulls came back to the pier this week.".repeat(20);
    PageFacts facts =
        facts(
            story
                + "<footer><h6>Published</h6><p>May 3, 2019</p><p>Page last updated: May 9, 2019</footer>");
    assertThat(at(facts.published()), is("2019-05-03T00:00:00Z"));
    assertThat(at(facts.modified()), is("2019-05-09T00:00:00Z"));
    assertThat(
        at(facts(story + "<p>Last updated May 9, 2019").published()), is("2019-05-09T00:00:00Z"));
    assertThat(
        at(
            facts("<meta name=published content=2018-08-01>" + story + "<p>Published May 3, 2019")
                .published()),
        is("2018-08-01T00:00:00Z"));
  }

  @Test
  void severalDaysAtTheFootAreThoseOfOtherStories() {
    String story = "<h1>Gulls</h1>" + "<p>The gulls came back to the pier this week.".repeat(20);
    assertThat(
        facts(story + "<p>Ropes<p>Published May 3, 2019<p>Tides<p>Published June 7, 2020")
            .published(),
        is(nullValue()));
    assertThat(
        facts(story + "<p>Published on the pier<p>Ropes<p>May 3, 2019").published(),
        is(nullValue()));
  }

  @Test
  void theCanonicalAddressHasADayWhereThePagesOwnIsUnknown() {
    assertThat(
        at(
            facts("<link rel=canonical href=https://letters.example/2019/05/03/gulls><p>x")
                .published()),
        is("2019-05-03T00:00:00Z"));
  }

  @Test
  void theAddressHasADayWhereNothingElseHas() {
    PageFacts facts =
        PageFacts.of(
            Jsoup.parse("<h1>Gulls</h1>"), Set.of(), "https://letters.example/2019/05/03/gulls");
    assertThat(at(facts.published()), is("2019-05-03T00:00:00Z"));
    assertThat(facts.host(), is("letters.example"));
  }

  @Test
  void aCanonicalAddressIsAbsoluteAndNotTheFrontPage() {
    String url = "https://letters.example/gulls?from=feed";
    Document page = Jsoup.parse("<link rel=canonical href=/gulls><p>x", url);
    assertThat(
        PageFacts.of(page, Set.of(), url).canonicalUrl(), is("https://letters.example/gulls"));
    Document front =
        Jsoup.parse(
            "<link rel=canonical href=/><meta property=og:url content='https://letters.example/g'>",
            url);
    assertThat(PageFacts.of(front, Set.of(), url).canonicalUrl(), is("https://letters.example/g"));
  }

  private static PageFacts facts(String html) {
    return PageFacts.of(Jsoup.parse(html), Set.of(), null);
  }

  private static String at(Moment moment) {
    return Instant.EPOCH.plus(moment.at(), ChronoUnit.MICROS).toString();
  }
}

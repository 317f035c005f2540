package org.belowline.page.html.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final String FIRST =
      "The ferry to Skerry did not leave on Monday, since its captain could not be found in time.";
  private static final String SECOND =
      "He was seen at the Old Quay in the evening, where he mended nets and spoke to nobody at all.";

  @Test
  void theStoryIsTheDensePart() {
    assertThat(
        story(
            "<div><div><a href=/>Home</a> <a href=/b>Boats</a></div>"
                + "<div id=x><h1>No ferry</h1><div class=q><p>"
                + FIRST
                + "<h2>At the quay</h2><ul><li>nets</ul><p>"
                + SECOND
                + "</div></div><div><p>All rights are with the harbour office of Lindholm.</div></div>"),
        contains(FIRST, "At the quay", "• nets", SECOND));
  }

  @Test
  void anElementNamedAsTheStoryWinsOverOneThatIsAsDense() {
    assertThat(
        story(
            "<div><div class=entry-content><p>"
                + FIRST
                + "</div><div class=z><p>Buy a rope of forty fathoms at the chandler's, now cheaper.</div></div>"),
        contains(FIRST));
  }

  @Test
  void furnitureIsNoStory() {
    for (String furniture :
        List.of(
            "<nav>%s</nav>",
            "<aside>%s</aside>",
            "<figure><figcaption>%s</figcaption></figure>",
            "<div class='post-share-buttons'>%s</div>",
            "<div class=relatedPosts>%s</div>",
            "<div id=newsletter_signup>%s</div>",
            "<div class='cookie-banner'>%s</div>",
            "<div class=paywall>%s</div>",
            "<div role=complementary>%s</div>",
            "<p style='display: none'>%s</p>",
            "<section class=comments>%s</section>")) {
      String page =
          "<div><p>"
              + FIRST
              + "</p>"
              + furniture.formatted("A short word of the site.")
              + "<p>"
              + SECOND
              + SECOND
              + "</p></div>";
      assertThat(furniture, story(page), contains(FIRST, SECOND + SECOND));
    }
  }

  @Test
  void whatHoldsMostOfThePageIsNoFurnitureWhateverItsName() {
    assertThat(
        story(
            "<div class='sidebar newsletter'><h1>No ferry</h1><p>"
                + FIRST
                + "<p>"
                + SECOND
                + "</div>"),
        contains(FIRST, SECOND));
  }

  @Test
  void aListOfLinksIsNavigationUnlessASentenceIntroducesIt() {
    String list = "<ul><li><a href=/1>First boat</a><li><a href=/2>Second boat</a></ul>";
    assertThat(
        story("<div><p>" + FIRST + list + "<p>" + SECOND + "</div>"), contains(FIRST, SECOND));
    String introduced = "Who wants to read on about the boats of the harbour finds them here:";
    assertThat(
        story("<div><p>" + FIRST + "<p>" + introduced + list + "<p>" + SECOND + "</div>"),
        contains(FIRST, introduced, "• First boat\n• Second boat", SECOND));
  }

  @Test
  void linesAboveAndBelowTheStoryGo() {
    assertThat(
        story(
            "<div><h1>No ferry</h1><p>Harbour desk</p><p>3 min read</p><p>"
                + FIRST
                + "<p>"
                + SECOND
                + "<p>You may also like</p><p>The gulls of Lindholm are back, and this time they brought friends.</p><p>More</p></div>"),
        contains(FIRST, SECOND));
  }

  @Test
  void elementsThatAreNotTheArticlesAreLeftOut() {
    Document page = Jsoup.parse("<div><p>" + FIRST + "<p id=c>" + SECOND + "</div>");
    Element comment = page.getElementById("c");
    assertThat(
        Story.paragraphs(new Page(page, Set.of(comment), null)).paragraphs(), contains(FIRST));
  }

  @Test
  void aBlockMadeForAnotherScreenIsReadOnce() {
    String block = "<div class=%s><p>" + FIRST + FIRST + "<p>" + SECOND + SECOND + "</div>";
    assertThat(
        story("<div>" + block.formatted("wide") + block.formatted("narrow") + "</div>"),
        contains(FIRST + FIRST, SECOND + SECOND));
  }

  @Test
  void aPageWithoutProseHasNoStory() {
    assertThat(story("<a href=/>Home</a><p>Log in</p>"), is(empty()));
  }

  /** The tree is built here: the parser's own time would hide ours. */
  @Test
  void depthCostsNothing() {
    Document page = Document.createShell("");
    Element deepest = page.body();
    for (int i = 0; i < 1_000_000; i++) {
      Element next = new Element(i % 2 == 0 ? "div" : "span").addClass("post-body");
      deepest.appendChild(next);
      deepest = next;
    }
    deepest.appendChild(new Element("p").text(FIRST));
    assertThat(
        assertTimeout(Duration.ofSeconds(20), () -> HtmlArticle.read(page, Set.of(), null)).body(),
        is(FIRST));
  }

  @Test
  void bracketsCostNothing() {
    String html = "<p>" + FIRST + "<p>" + "[({<".repeat(250_000);
    assertThat(assertTimeout(Duration.ofSeconds(20), () -> story(html)), is(not(empty())));
    Document page = Jsoup.parse("<title>" + "[({ - |".repeat(150_000) + "</title><p>" + FIRST);
    assertThat(
        assertTimeout(
            Duration.ofSeconds(20),
            () -> Story.paragraphs(new Page(page, Set.of(), null)).paragraphs()),
        hasSize(1));
  }

  @Test
  void aBlockQuoteIsSetOffFromTheStory() {
    String html =
        "<div><p>" + FIRST + "<blockquote><p>" + SECOND + "</p><cite>Ann Tarn</cite></blockquote>";
    Page page = new Page(Jsoup.parse(html + "<p>" + FIRST + FIRST), Set.of(), null);
    assertThat(Story.paragraphs(page).setOff(), contains(1, 2));
  }

  private static List<String> story(String html) {
    return Story.paragraphs(new Page(Jsoup.parse(html), Set.of(), null)).paragraphs();
  }
}

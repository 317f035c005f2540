package org.belowline.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.report.Reasons;
import org.belowline.survey.Survey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void onlyItsOwnStyleAndScriptsMayRun() throws Exception {
    Document page = Jsoup.parse(Pages.page(Pages.account(Map.of()), Survey.NONE));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy, containsString("default-src 'none'"));
    assertThat(policy, not(containsString("unsafe")));
    for (Element own : page.select("style, script")) {
      assertThat(own.attributes().size(), is(0));
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
      String kind = own.tagName().equals("style") ? "style-src" : "script-src";
      String sources = policy.substring(policy.indexOf(kind)).split(";", 2)[0];
      assertThat(
          sources, containsString("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
    }
    assertThat(page.select("script").size(), is(2));
    assertThat(page.head().select("meta").first().attr("charset"), is("utf-8"));
  }

  @Test
  void nothingIsLoaded() {
    Document page =
        Jsoup.parse(
            Pages.page(Pages.account(Map.of()), Pages.full("https://elsewhere.example/x.png")));
    assertThat(page.select("[src], link, iframe, object, embed, img, form, base").size(), is(0));
    for (Element link : page.select("[href]")) {
      String target = link.attr("href");
      assertThat(target, target.startsWith("#"), is(true));
      assertThat(target, page.getElementById(target.substring(1)) == null, is(false));
    }
    for (Element style : page.select("style")) {
      assertThat(style.data(), not(containsString("url(")));
      assertThat(style.data(), not(containsString("@import")));
    }
  }

  @Test
  void tablesPlotsAndPartsHaveNames() {
    Document page =
        Jsoup.parse(Pages.page(Pages.account(Map.of("text.read", 1L)), Pages.full("A name")));
    assertThat(page.select("table").size(), is(greaterThan(15)));
    for (Element table : page.select("table")) {
      assertThat(table.selectFirst("caption"), is(not((Element) null)));
      assertThat(table.select("th:not([scope])").size(), is(0));
    }
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(element.id(), ids.add(element.id()), is(true));
    }
    for (Element named : page.select("[aria-labelledby]")) {
      assertThat(ids, hasItem(named.attr("aria-labelledby")));
    }
    assertThat(page.select("html").attr("lang"), is("en"));
    assertThat(page.select("main, nav, header, footer, h1").size(), is(5));
    assertThat(page.select("figure details table").size(), is(page.select("figure").size()));
  }

  @Test
  void ofNothingItSaysThatThereIsNothing() {
    Document page = Jsoup.parse(Pages.page(Pages.account(Map.of()), Survey.NONE));
    assertThat(page.select(".lede").text(), is("No article was found."));
    assertThat(page.select("section").size(), is(Section.ALL.size()));
    assertThat(page.select("figure").size(), is(0));
    assertThat(page.select(".none").size(), is(greaterThan(8)));
    assertThat(page.text(), not(containsString("null")));
    assertThat(page.text(), not(containsString("NaN")));
  }

  @Test
  void isNeverLarge() {
    String wide = "&<𝄞\"".repeat(40);
    assertThat(
        Pages.page(Pages.account(Map.of()), Pages.full(wide))
            .getBytes(StandardCharsets.UTF_8)
            .length,
        is(lessThan(5_000_000)));
  }

  @Test
  void everyCodeHasWords() {
    for (Reject.Reason reason : Reject.Reason.values()) {
      String code = reason.name().toLowerCase(Locale.ROOT);
      assertThat(Reasons.ofReject(code), is(not(code)));
    }
    for (SkipKind kind : SkipKind.values()) {
      assertThat(Reasons.ofSkip(kind.code()), is(not(kind.code())));
    }
  }
}

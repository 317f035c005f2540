package org.belowline.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page says becomes a part of the report's own. */
class EscapingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "{{version}} {{{style}}} {{> page}}",
        "<!-- --><style>*{display:none}</style>",
        "]]>&lt;b&gt;",
        "\u202Emirror \u0000\u2028"
      })
  void textsStayTexts(String text) {
    Document plain = Jsoup.parse(Pages.page(Pages.account(Map.of()), Pages.full("plain")));
    String html =
        Pages.page(
            Pages.account(Map.of("a" + text.replace(".", "") + ".read", 2L)), Pages.full(text));
    Document page = Jsoup.parse(html);
    assertThat(
        page.getAllElements().size() - plain.getAllElements().size(), is(6)); // a row of a format
    assertThat(page.select("script, style").size(), is(3));
    List<String> handlers = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
          handlers.add(element.tagName() + " " + attribute);
        }
      }
    }
    assertThat(handlers, is(empty()));
    assertThat(page.select("#speakers bdi").eachText(), hasItem(shown(text)));
  }

  /** As an HTML parser gives a text back. */
  private static String shown(String text) {
    return Jsoup.parse(text.replace("&", "&amp;").replace("<", "&lt;")).text();
  }
}

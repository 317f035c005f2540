package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** What a page tells machines outside of its text: meta and link elements, and its JSON-LD. */
final class Metadata {
  private final Map<String, List<String>> metas = new HashMap<>();
  private @Nullable String canonical;
  private final List<String> scripts = new ArrayList<>();
  private final String title;
  private final String lang;

  private Metadata(Document page) {
    title = page.title();
    Element html = page.firstElementChild();
    lang =
        html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
  }

  static Metadata of(Document page) {
    Metadata metadata = new Metadata(page);
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            metadata.take(element);
          }
        },
        page);
    return metadata;
  }

  /** The first value of the first of these names that has one; null where none has. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      for (String value : all(name)) {
        return value;
      }
    }
    return null;
  }

  /** The values of a name, which is in lower case; none is empty. */
  List<String> all(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** Where the page's canonical link leads, absolute; null where it has none. */
  @Nullable String canonical() {
    return canonical == null || canonical.isEmpty() ? null : canonical;
  }

  /** The text of each JSON-LD script. */
  List<String> scripts() {
    return scripts;
  }

  /** The page's title, empty where it has none. */
  String title() {
    return title;
  }

  /** The language that the page says it is in, empty where it says none. */
  String lang() {
    return lang;
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "meta" -> takeMeta(element);
      case "link" -> {
        // An absolute address costs a way up the page, and is asked for once.
        if (canonical == null && element.attr("rel").strip().equalsIgnoreCase("canonical")) {
          canonical = element.absUrl("href");
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          scripts.add(element.data());
        }
      }
      default -> {}
    }
  }

  private void takeMeta(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String naming : List.of("name", "property")) {
      String name = meta.attr(naming).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        metas.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
      }
    }
  }
}

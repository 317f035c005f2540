package org.belowline.page.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.belowline.page.html.element.JsonThing;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page declares: in JSON-LD, which says whom of whom; in microdata; in meta
 * elements; as those of the page itself.
 */
final class DeclaredAuthors {
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "citation_author");

  private DeclaredAuthors() {}

  /** The names of the first source that names more than the site itself, else of the first. */
  static List<String> of(Page page) {
    List<List<String>> sources = new ArrayList<>();
    sources.add(described(page, page.described, false));
    sources.add(marked(page));
    for (String meta : METAS) {
      List<String> values = page.metadata.all(meta);
      sources.add(
          AuthorNames.of(
              meta.equals("citation_author")
                  ? values.stream().map(DeclaredAuthors::turned).toList()
                  : values,
              page.siteName));
    }
    sources.add(described(page, page.jsonLd.page(), false));
    sources.add(described(page, page.described, true));
    List<String> best = List.of();
    for (List<String> names : sources) {
      if (names.stream().anyMatch(name -> !Authors.isNoName(name, page.siteName))) {
        return names;
      }
      best = best.isEmpty() ? names : best;
    }
    return best;
  }

  /** "Vale, Ada" as libraries write it. */
  private static String turned(String name) {
    int comma = name.indexOf(',');
    return comma < 0 || comma != name.lastIndexOf(',')
        ? name
        : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }

  private static List<String> described(
      Page page, @Nullable JsonNode thing, boolean organisations) {
    if (thing == null) {
      return List.of();
    }
    JsonNode authors = thing.has("author") ? thing.path("author") : thing.path("creator");
    List<String> names = new ArrayList<>();
    for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
      if (!organisations && JsonThing.is(page.jsonLd.resolved(author), "Organization")) {
        continue;
      }
      String name =
          author.isTextual()
              ? author.asText()
              : JsonThing.text(page.jsonLd.resolved(author).get("name"));
      if (name != null) {
        names.add(Parser.unescapeEntities(name, false));
      }
    }
    return AuthorNames.of(names, page.siteName);
  }

  private static List<String> marked(Page page) {
    for (String property : List.of("author", "creator")) {
      List<String> values =
          page.microdata.all(property).stream().map(Microdata.Property::value).toList();
      List<String> names = AuthorNames.of(values, page.siteName);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }
}

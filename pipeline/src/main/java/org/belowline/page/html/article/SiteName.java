package org.belowline.page.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.JsonThing;
import org.belowline.text.Letters;
import org.belowline.text.PageAddress;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** The name of the site: as it calls itself for those who link to it, else its publisher's. */
final class SiteName {
  private SiteName() {}

  static @Nullable String of(Page page) {
    String name = page.metadata.first(List.of("og:site_name"));
    if (name == null && page.jsonLd.site() != null) {
      name = JsonThing.text(page.jsonLd.site().get("name"));
    }
    if (name == null && page.described != null) {
      JsonNode publisher = page.described.get("publisher");
      name = publisher == null ? null : JsonThing.text(page.jsonLd.resolved(publisher).get("name"));
    }
    if (name == null) {
      name = page.microdata.first("publisher");
    }
    if (name == null) {
      name =
          page.metadata.first(
              List.of(
                  "application-name",
                  "apple-mobile-web-app-title",
                  "dc.publisher",
                  "citation_journal_title"));
    }
    return name == null ? null : WhiteSpace.collapse(name);
  }

  /** The letters by which a title may call the site: its name, its host, a label of that. */
  static Set<String> letters(Page page) {
    Set<String> names = new HashSet<>();
    if (page.siteName != null) {
      names.add(Letters.of(page.siteName));
    }
    String host = Address.of(page).host();
    if (host != null) {
      String bare = PageAddress.bare(host);
      names.add(Letters.of(bare));
      for (String label : bare.split("\\.")) {
        names.add(Letters.of(label));
      }
    }
    names.remove("");
    return names;
  }
}

package org.belowline.page.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page, read once for all that is asked of it. */
final class Page {
  final Metadata metadata;
  final JsonLd jsonLd;
  final @Nullable JsonNode described;
  final Outline outline;
  final ClassWords classWords = new ClassWords();
  final Microdata microdata;
  final Set<Element> notArticle;
  final @Nullable String url;
  final @Nullable String siteName;
  final Headline headline;
  final BitSet furniture;
  final int[] prose;

  /** Elements of comments, with all in them: nothing that stands there is of the article. */
  final BitSet comments;

  Page(Document page, Set<Element> notArticle, @Nullable String url) {
    this.notArticle = notArticle;
    this.url = url;
    metadata = Metadata.of(page);
    jsonLd = JsonLd.of(metadata.scripts());
    described = jsonLd.article(addresses(), metadata.title());
    outline = Outline.of(page.body());
    microdata = Microdata.of(outline, notArticle);
    siteName = SiteName.of(this);
    headline = Headline.of(this);
    Furniture marks = Furniture.mark(outline, classWords, notArticle, headline.index());
    furniture = marks.out();
    comments = marks.comments();
    prose = outline.prose(furniture);
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (String address :
        new String[] {url, metadata.canonical(), metadata.first(List.of("og:url"))}) {
      if (address != null) {
        addresses.add(address);
      }
    }
    return addresses;
  }
}

package org.belowline.page.html.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a page says it belongs: its canonical link, else the address for those who share it. One
 * that leads to the front page of a site is a template's mistake, unless the page is that.
 */
record Address(@Nullable String canonical, @Nullable String host) {

  static Address of(Page page) {
    String canonical = null;
    for (String said :
        new String[] {page.metadata.canonical(), page.metadata.first(List.of("og:url"))}) {
      if (canonical == null && said != null && isSane(said, page.url)) {
        canonical = said;
      }
    }
    String known = canonical == null ? page.url : canonical;
    URI uri = known == null ? null : parse(known);
    String host = uri == null ? null : uri.getHost();
    return new Address(canonical, host == null ? null : host.toLowerCase(Locale.ROOT));
  }

  private static boolean isSane(String said, @Nullable String url) {
    URI uri = parse(said);
    if (uri == null
        || uri.getHost() == null
        || uri.getHost().indexOf('.') < 0
        || !("http".equalsIgnoreCase(uri.getScheme())
            || "https".equalsIgnoreCase(uri.getScheme()))) {
      return false;
    }
    URI own = url == null ? null : parse(url);
    return !isFront(uri) || own == null || isFront(own);
  }

  private static boolean isFront(URI uri) {
    String path = uri.getPath();
    return (path == null || path.isEmpty() || path.equals("/")) && uri.getQuery() == null;
  }

  private static @Nullable URI parse(String url) {
    try {
      return new URI(url.strip().replace(" ", "%20").replace("|", "%7C"));
    } catch (URISyntaxException notAnAddress) {
      return null; // the page says no address
    }
  }
}

package org.belowline.text;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page in one spelling.
 *
 * @param canonical the address, normalised: scheme and host in lower case, no default port, user,
 *     fragment or parameter of a session or campaign; parameters in order of name
 * @param host of it
 * @param key equal for the addresses of one article: the canonical one without scheme, {@code www.}
 *     and the slash at the end of the path
 */
public record PageAddress(String canonical, String host, String key) {
  /** Parameters that say who comes from where, or what is opened on the page; never which page. */
  private static final Set<String> NO_PART_OF_THE_PAGE =
      Set.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "utm_name",
          "utm_reader",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "replytocom",
          "showComment",
          "PHPSESSID",
          "phpsessid",
          "jsessionid",
          "JSESSIONID",
          "CFID",
          "CFTOKEN");

  private static final List<String> SCHEMES = List.of("http://", "https://");
  private static final String SESSION = ";jsessionid=";
  private static final String WWW = "www.";

  /** Has no state that changes. */
  private static final BasicURLNormalizer NORMALIZER =
      BasicURLNormalizer.newBuilder().queryParamsToRemove(NO_PART_OF_THE_PAGE).build();

  /** The address in this; null where this is none of the web. */
  public static @Nullable PageAddress of(String url) {
    String given = url.strip();
    String route = "";
    int fragment = given.indexOf('#');
    if (fragment >= 0 && given.startsWith("#!", fragment)) {
      // Sites of one page tell their articles apart so.
      route = BasicURLNormalizer.escapePath(given.substring(fragment + 1));
    }
    // The normaliser cuts the query in the wrong place where it unescapes the path itself.
    String normal = NORMALIZER.filter(BasicURLNormalizer.unescapePath(withoutSession(given)));
    if (normal == null || !isOfTheWeb(normal)) {
      return null;
    }
    String host = URI.create(normal).getHost();
    if (host == null || host.indexOf('.') < 0 && host.indexOf(':') < 0) {
      return null;
    }
    String canonical = route.isEmpty() ? normal : normal + "#" + route;
    return new PageAddress(canonical, host, key(canonical));
  }

  private static boolean isOfTheWeb(String url) {
    return url.startsWith(SCHEMES.get(0)) || url.startsWith(SCHEMES.get(1));
  }

  private static String withoutSession(String url) {
    int session = url.toLowerCase(Locale.ROOT).indexOf(SESSION);
    if (session < 0) {
      return url;
    }
    int end = session;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    return url.substring(0, session) + url.substring(end);
  }

  private static String key(String canonical) {
    String bare = canonical.substring(canonical.indexOf("://") + 3);
    String site = bare.startsWith(WWW) ? bare.substring(WWW.length()) : bare;
    int pathEnd = site.length();
    for (int i = 0; i < site.length() && pathEnd == site.length(); i++) {
      if (site.charAt(i) == '?' || site.charAt(i) == '#') {
        pathEnd = i;
      }
    }
    return site.charAt(pathEnd - 1) == '/'
        ? site.substring(0, pathEnd - 1) + site.substring(pathEnd)
        : site;
  }

  /** Whether the other one is of the same host, but for {@code www.}. */
  public boolean isOfSameHost(PageAddress other) {
    return bare(host).equals(bare(other.host));
  }

  /** A host in lower case, or an address that begins with one, without {@code www.} in front. */
  public static String bare(String host) {
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }
}

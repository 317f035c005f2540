package org.belowline.export;

import static java.util.Objects.requireNonNull;

import org.belowline.model.Article;
import org.belowline.model.Ids;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which article an entry belongs to: by its address, by which pages of it are told too; else by the
 * name that the export gives it.
 *
 * @param url as the export gives it
 * @param address null where there is none of the web
 */
public record ThreadKey(String articleId, @Nullable String url, @Nullable PageAddress address) {
  public ThreadKey {
    requireNonNull(articleId, "articleId");
  }

  /**
   * The key of an article.
   *
   * @param url null where the export has none
   * @param format the code of the format, within which the name tells articles apart
   * @param name taken where the address is none of the web
   */
  public static ThreadKey of(@Nullable String url, String format, String name) {
    PageAddress address = url == null || url.isBlank() ? null : PageAddress.of(url);
    return address == null
        ? new ThreadKey(
            Ids.articleOfExport(format, name), url == null || url.isBlank() ? null : url, null)
        : new ThreadKey(Ids.articleOfUrl(address.key()), url, address);
  }

  /** The article with this address. */
  public Article addressed(Article article) {
    return article.withAddress(
        url, address == null ? null : address.canonical(), address == null ? null : address.host());
  }
}

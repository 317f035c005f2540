package org.belowline.export.xml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.export.HtmlText;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An item of a WordPress export: a post, a page; also an attachment, or an item of a menu. */
final class WxrItem {
  static final String ID = "wp:post_id";
  static final String BODY = "content:encoded";

  private static final Set<String> STORIES = Set.of("post", "page");

  /** The block editor marks its blocks so; it writes all breaks out. */
  private static final String BLOCK = "<!-- wp:";

  private WxrItem() {}

  /** Whether it is a post or page that readers can see. */
  static boolean isPublished(Element item) {
    String type = XmlFields.text(item, "wp:post_type");
    String status = XmlFields.text(item, "wp:status");
    return (type == null || STORIES.contains(type)) && (status == null || status.equals("publish"));
  }

  /** The key by its address; null as long as the item has none. */
  static @Nullable ThreadKey address(Element item, WxrSite site) {
    for (String name : List.of("link", "guid")) {
      String link = XmlFields.text(item, name);
      ThreadKey key = link == null ? null : ThreadKey.of(site.resolved(link), Wxr.CODE, link);
      if (key != null && key.address() != null) {
        return key;
      }
    }
    return null;
  }

  /** The key by its address, else by the name of the item on its site. */
  static ThreadKey key(Element item, WxrSite site) {
    ThreadKey key = address(item, site);
    if (key != null) {
      return key;
    }
    String id = XmlFields.text(item, ID);
    String title = XmlFields.text(item, "title");
    String date = XmlFields.text(item, "wp:post_date");
    return ThreadKey.of(
        null, Wxr.CODE, site.address() + '\n' + (id == null ? title + "\n" + date : id));
  }

  /** What it says, but for its address. */
  static Article article(Element item, WxrSite site, boolean hasBody) {
    String title = HtmlText.line(XmlFields.html(XmlFields.child(item, "title")));
    String creator = XmlFields.text(item, "dc:creator");
    String author = creator == null ? null : site.author(creator);
    ElementText.Paragraphs body = body(hasBody ? XmlFields.html(XmlFields.child(item, BODY)) : "");
    Moment published = time(item, "wp:post_date", XmlFields.text(item, "pubDate"));
    Moment modified = time(item, "wp:post_modified", null);
    return new Article(
        null,
        null,
        null,
        site.name(),
        null,
        title.isEmpty() ? null : title,
        null,
        author == null ? null : List.of(author),
        published,
        modified != null && modified.equals(published) ? null : modified,
        body.paragraphs().isEmpty() ? null : body.text(),
        body.setOff(),
        null,
        null,
        isOpen(XmlFields.text(item, "wp:comment_status")));
  }

  private static @Nullable Moment time(Element item, String name, @Nullable String otherwise) {
    Moment utc = WxrTime.utc(XmlFields.text(item, name + "_gmt"));
    Moment other = utc == null ? WxrTime.of(otherwise) : utc;
    return other == null ? WxrTime.of(XmlFields.text(item, name)) : other;
  }

  private static ElementText.Paragraphs body(String html) {
    String shown = Shortcodes.removed(html);
    return shown.contains(BLOCK) ? HtmlText.of(shown) : HtmlText.ofLines(shown);
  }

  private static @Nullable Boolean isOpen(@Nullable String status) {
    return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
      case "open" -> true;
      case "closed" -> false;
      default -> null;
    };
  }
}

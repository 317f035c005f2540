package org.belowline.export.xml;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.belowline.export.HtmlText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a WordPress export says of its site, in front of the items. */
final class WxrSite {
  private final Map<String, String> namesByLogin = new HashMap<>();
  private @Nullable String title;
  private @Nullable String address;

  /** Takes an element of the channel. */
  void take(Element element) {
    switch (element.nodeName()) {
      case "title" -> title = XmlFields.text(element);
      case "link" -> {
        if (address == null) {
          address = XmlFields.text(element);
        }
      }
      case "wp:base_blog_url" -> address = XmlFields.text(element);
      case "wp:author" -> {
        String login = XmlFields.text(element, "wp:author_login");
        String name = XmlFields.text(element, "wp:author_display_name");
        if (login != null && name != null) {
          namesByLogin.put(login, name);
        }
      }
      default -> {}
    }
  }

  @Nullable String name() {
    String name = title == null ? "" : HtmlText.line(title);
    return name.isEmpty() ? null : name;
  }

  /** The address of the site; empty where it is not known. */
  String address() {
    return address == null ? "" : address;
  }

  /**
   * The name that the site prints for an author; null where nothing is known but an address of
   * e-mail.
   */
  @Nullable String author(String login) {
    String name = namesByLogin.getOrDefault(login, login);
    return name.indexOf('@') > 0 && name.indexOf(' ') < 0 ? null : name;
  }

  /** The whole of a link, which may be relative to the site. */
  String resolved(String link) {
    if (link.contains("://") || address == null) {
      return link;
    }
    try {
      return URI.create(address).resolve(link).toString();
    } catch (IllegalArgumentException noAddress) {
      return link;
    }
  }
}

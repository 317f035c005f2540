package org.belowline.export.xml;

import java.util.List;
import java.util.Locale;
import org.belowline.export.HtmlText;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementText;
import org.belowline.text.GivenTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An entry of a Blogger export, in its older or newer form. Prefixes vary, and are passed over. */
record BloggerEntry(Element element) {
  private static final String KIND = "kind#";
  private static final String TAG = "tag:blogger.com";

  /** What it is: "post", "page", "comment", or something that no reader sees. */
  String kind() {
    String type = text("type");
    if (type != null) {
      return type.toLowerCase(Locale.ROOT);
    }
    for (Element category : all("category")) {
      String term = category.attr("term");
      int kind = term.indexOf(KIND);
      if (kind >= 0) {
        return term.substring(kind + KIND.length());
      }
    }
    return "";
  }

  /** Its id in the feed; null where it has none. */
  @Nullable String id() {
    return text("id");
  }

  /** The text of the child of this name; null where there is none. */
  @Nullable String text(String name) {
    return XmlFields.text(XmlFields.local(element, name));
  }

  /** The children of this name. */
  List<Element> all(String name) {
    return element.children().stream()
        .filter(child -> XmlFields.localName(child).equals(name))
        .toList();
  }

  /** Where the link of this relation leads; null where there is none. */
  @Nullable String link(String relation) {
    for (Element link : all("link")) {
      if (link.attr("rel").equals(relation) && !link.attr("href").isBlank()) {
        return link.attr("href").strip();
      }
    }
    return null;
  }

  /** The status of the newer form, in capitals; "LIVE" where nothing else is said. */
  String status() {
    String status = text("status");
    Element control = XmlFields.local(element, "control");
    String draft = control == null ? null : XmlFields.text(XmlFields.local(control, "draft"));
    if ("yes".equals(draft)) {
      return "DRAFT";
    }
    if (text("trashed") != null) {
      return "TRASHED";
    }
    return status == null ? "LIVE" : status.toUpperCase(Locale.ROOT);
  }

  String title() {
    return HtmlText.line(XmlFields.html(XmlFields.local(element, "title")));
  }

  ElementText.Paragraphs body() {
    Element content = XmlFields.local(element, "content");
    String html = XmlFields.html(content);
    return content != null && content.attr("type").equals("text")
        ? HtmlText.ofText(html)
        : HtmlText.of(html);
  }

  /** The author's name; null where there is none. */
  @Nullable String author() {
    Element author = XmlFields.local(element, "author");
    String name =
        author == null ? "" : HtmlText.line(XmlFields.html(XmlFields.local(author, "name")));
    return name.isEmpty() ? null : name;
  }

  /** The author's profile; null where none is named. */
  @Nullable String profile() {
    Element author = XmlFields.local(element, "author");
    String profile = author == null ? null : XmlFields.text(XmlFields.local(author, "uri"));
    return profile != null && profile.contains("://") ? profile : null;
  }

  @Nullable Moment time(String name) {
    String text = text(name);
    Moment read = text == null ? null : GivenTime.of(text);
    return text == null || read != null ? read : Moment.unread(text);
  }

  /** The id as it stands on pages: of Blogger's own ones the number at the end. */
  static String siteId(String id) {
    return isNumbered(id) ? id.substring(id.lastIndexOf('-') + 1) : id;
  }

  /** Whether the id is one that Blogger itself gives. */
  static boolean isNumbered(String id) {
    return id.startsWith(TAG) && Character.isDigit(id.charAt(id.length() - 1));
  }
}

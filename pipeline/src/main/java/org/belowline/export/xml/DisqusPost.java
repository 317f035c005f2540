package org.belowline.export.xml;

import org.belowline.export.HtmlText;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.ElementText;
import org.belowline.text.GivenTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A post of a Disqus export. */
final class DisqusPost {
  private static final int DIGEST = 32;

  private DisqusPost() {}

  /** The comment; of a deleted one nothing but its place and time. */
  static RawComment of(Element post, boolean deleted) {
    Element parent = XmlFields.child(post, "parent");
    String parentRef = parent == null ? null : XmlFields.id(parent);
    String id = XmlFields.id(post);
    Element author = XmlFields.child(post, "author");
    String name =
        author == null || deleted
            ? ""
            : HtmlText.line(XmlFields.html(XmlFields.child(author, "name")));
    ElementText.Paragraphs message =
        HtmlText.of(deleted ? "" : XmlFields.html(XmlFields.child(post, "message")));
    return new RawComment(
        null,
        null,
        deleted ? Status.DELETED : Status.PRESENT,
        parentRef == null ? null : Evidence.ID,
        id == null ? XmlFields.text(post, "id") : id,
        name.isEmpty() ? null : name,
        null,
        time(XmlFields.text(post, "createdAt")),
        deleted ? null : message.text(),
        null,
        null,
        null,
        author == null || deleted ? null : account(author),
        parentRef,
        null,
        message.setOff());
  }

  /** The name of the author's account; guests have none, or a digest of their e-mail for one. */
  private static @Nullable String account(Element author) {
    String name = XmlFields.text(author, "username");
    return name == null || DisqusReading.isTrue(author, "isAnonymous") || isDigest(name)
        ? null
        : name;
  }

  private static boolean isDigest(String name) {
    return name.length() == DIGEST && name.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static @Nullable Moment time(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Moment read = GivenTime.of(text);
    return read == null ? Moment.unread(text) : read;
  }
}

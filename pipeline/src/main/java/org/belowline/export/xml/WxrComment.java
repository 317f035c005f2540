package org.belowline.export.xml;

import java.util.Set;
import org.belowline.export.HtmlText;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A comment of a WordPress export. */
final class WxrComment {
  private static final String NONE = "0";
  private static final Set<String> PINGS = Set.of("pingback", "trackback");

  /** What shops and editors keep among the comments, and no reader sees. */
  private static final Set<String> NOTES =
      Set.of("order_note", "webhook_delivery", "action_log", "editorial-comment", "note");

  private static final Set<String> APPROVED = Set.of("1", "approve", "approved");

  private WxrComment() {}

  /** Why it is no comment that is wanted; null where it is one. */
  static @Nullable SkipKind skip(Element comment, boolean unapproved) {
    String type = XmlFields.text(comment, "wp:comment_type");
    String approved = XmlFields.text(comment, "wp:comment_approved");
    if (type != null && PINGS.contains(type)) {
      return SkipKind.PINGBACK;
    }
    if (type != null && NOTES.contains(type)) {
      return SkipKind.OTHER_ENTRY;
    }
    return unapproved || approved == null || APPROVED.contains(approved)
        ? null
        : SkipKind.UNAPPROVED;
  }

  static RawComment of(Element comment) {
    String parent = XmlFields.text(comment, "wp:comment_parent");
    String parentRef = parent == null || parent.equals(NONE) ? null : parent;
    String author = HtmlText.line(XmlFields.html(XmlFields.child(comment, "wp:comment_author")));
    String user = XmlFields.text(comment, "wp:comment_user_id");
    Moment utc = WxrTime.utc(XmlFields.text(comment, "wp:comment_date_gmt"));
    ElementText.Paragraphs body =
        HtmlText.ofLines(XmlFields.html(XmlFields.child(comment, "wp:comment_content")));
    return new RawComment(
        null,
        null,
        Status.PRESENT,
        parentRef == null ? null : Evidence.ID,
        XmlFields.text(comment, "wp:comment_id"),
        author.isEmpty() ? null : author,
        address(XmlFields.text(comment, "wp:comment_author_url")),
        utc == null ? WxrTime.of(XmlFields.text(comment, "wp:comment_date")) : utc,
        body.text(),
        null,
        null,
        null,
        user == null || user.equals(NONE) ? null : user,
        parentRef,
        null,
        body.setOff());
  }

  /** What a visitor left as address: often nothing but the beginning of one. */
  private static @Nullable String address(@Nullable String url) {
    return url != null && url.contains("://") && !url.endsWith("://") ? url : null;
  }
}

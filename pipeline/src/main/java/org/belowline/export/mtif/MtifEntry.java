package org.belowline.export.mtif;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.export.HtmlText;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.ElementText;
import org.jspecify.annotations.Nullable;

/** What the parts of an entry say. */
final class MtifEntry {
  /** Values of CONVERT BREAKS by which the ends of lines are mere white space. */
  private static final Set<String> HTML = Set.of("0", "richtext", "none");

  private MtifEntry() {}

  /** The key by the address, which not all exports have; else by date and name of the entry. */
  static ThreadKey key(MtifFields fields) {
    String name = fields.get("BASENAME") == null ? fields.get("TITLE") : fields.get("BASENAME");
    return ThreadKey.of(fields.get("UNIQUE URL"), Mtif.CODE, fields.get("DATE") + "\n" + name);
  }

  /** Whether it is an entry that readers can see. */
  static boolean isPublished(MtifFields fields) {
    String status = fields.get("STATUS");
    return status == null || status.toLowerCase(Locale.ROOT).equals("publish");
  }

  /** The article, but for its address. */
  static Article article(MtifFields fields, String html) {
    String title = HtmlText.line(String.valueOf(fields.values().getOrDefault("TITLE", "")));
    String author = name(fields);
    String breaks = fields.get("CONVERT BREAKS");
    ElementText.Paragraphs body =
        breaks != null && HTML.contains(breaks) ? HtmlText.of(html) : HtmlText.ofLines(html);
    String comments = fields.get("ALLOW COMMENTS");
    return new Article(
        null,
        null,
        null,
        null,
        null,
        title.isEmpty() ? null : title,
        null,
        author == null ? null : List.of(author),
        MtifTime.of(fields.get("DATE")),
        null,
        body.paragraphs().isEmpty() ? null : body.text(),
        body.setOff(),
        null,
        null,
        comments == null ? null : comments.equals("1"));
  }

  /** Whether a comment is for the eyes of the author alone. */
  static boolean isSecret(MtifFields fields) {
    return "1".equals(fields.get("SECRET"));
  }

  static RawComment comment(MtifFields fields) {
    String title = fields.get("TITLE");
    String text = title == null ? fields.rest() : title + "\n\n" + fields.rest();
    String url = fields.get("URL");
    ElementText.Paragraphs body = HtmlText.ofLines(text);
    return new RawComment(
            null,
            null,
            Status.PRESENT,
            null,
            null,
            name(fields),
            url != null && url.contains("://") && !url.endsWith("://") ? url : null,
            MtifTime.of(fields.get("DATE")),
            body.text(),
            null,
            null,
            null)
        .withSetOff(body.setOff());
  }

  private static @Nullable String name(MtifFields fields) {
    String author = fields.get("AUTHOR");
    String name = author == null ? "" : HtmlText.line(author);
    return name.isEmpty() ? null : name;
  }
}

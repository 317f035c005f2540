package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.HtmlText;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Entries of a Blogger export; templates and settings are entries too. */
final class BloggerReading extends XmlReading {
  private static final String FEED = "feed";
  private static final String ENTRY = "entry";

  private final BloggerPosts posts;
  private @Nullable String blogName;
  private @Nullable String blogAddress;
  private String prefix = "";

  BloggerReading(InputStream in, ExportFormat.Wanted wanted, Entries entries) throws IOException {
    super(in, wanted, entries);
    posts = new BloggerPosts(entries);
  }

  @Override
  Set<String> entryTags() {
    return prefix.isEmpty() ? Set.of(ENTRY) : Set.of(ENTRY, prefix + ENTRY);
  }

  @Override
  String opening() {
    return "<" + FEED + ">";
  }

  @Override
  void take(Element element) {
    Element parent = element.parent();
    if (parent == null || !XmlFields.localName(parent).equals(FEED)) {
      return;
    }
    switch (XmlFields.localName(element)) {
      case ENTRY -> entry(new BloggerEntry(element));
      case "title" -> {
        String title = HtmlText.line(XmlFields.html(element));
        blogName = title.isEmpty() ? null : title;
      }
      case "link" -> {
        if (element.attr("rel").equals("alternate")) {
          blogAddress = element.attr("href");
        }
      }
      default -> {}
    }
    xml.done(element);
  }

  @Override
  void takeOpen(List<Element> open) {}

  @Override
  void takeRest() {
    posts.releaseAll();
  }

  private void entry(BloggerEntry entry) {
    String name = entry.element().nodeName();
    prefix = name.substring(0, name.indexOf(':') + 1);
    Entry place = entry(nextRecord(), entry.element());
    switch (entry.kind()) {
      case "post", "page" -> post(place, entry);
      case "comment" -> comment(place, BloggerComment.of(entry));
      default -> entries.skip(SkipKind.OTHER_ENTRY);
    }
  }

  private void post(Entry place, BloggerEntry entry) {
    String id = entry.id();
    String url = address(entry);
    if (id == null && url == null) {
      entries.reject(
          place, Reject.Reason.BAD_RECORD, "a post that has neither an id nor an address");
      return;
    }
    ThreadKey key = posts.add(id, url);
    if (entry.status().equals("LIVE")) {
      entries.article(place, key, id, key.addressed(article(entry)));
    } else {
      entries.skip(SkipKind.OTHER_ENTRY);
    }
  }

  /** The address of a post; the newer form gives its path on the blog. */
  private @Nullable String address(BloggerEntry entry) {
    String url = entry.link("alternate");
    String path = entry.text("filename");
    if (url != null || path == null || blogAddress == null) {
      return url;
    }
    try {
      return URI.create(blogAddress).resolve(path).toString();
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private Article article(BloggerEntry entry) {
    ElementText.Paragraphs body = entry.body();
    Moment published = entry.time("published");
    Moment modified = entry.time("updated");
    String title = entry.title();
    String author = entry.author();
    String total = entry.text("total");
    boolean counts =
        total != null && total.length() < 10 && total.chars().allMatch(c -> c >= '0' && c <= '9');
    return new Article(
        null,
        null,
        null,
        blogName,
        null,
        title.isEmpty() ? null : title,
        null,
        author == null ? null : List.of(author),
        published,
        modified != null && modified.equals(published) ? null : modified,
        body.paragraphs().isEmpty() ? null : body.text(),
        body.setOff(),
        counts ? total : null,
        counts ? Long.valueOf(total) : null,
        null);
  }

  private void comment(Entry place, BloggerComment comment) {
    SkipKind skip = comment.skip(wanted.unapproved());
    if (skip != null) {
      entries.skip(skip);
    } else if (comment.refs().isEmpty() && comment.url() == null) {
      entries.reject(
          place,
          Reject.Reason.BAD_RECORD,
          "a comment that names no post, so that it is not known what it is about");
    } else {
      posts.take(place, comment);
    }
  }
}

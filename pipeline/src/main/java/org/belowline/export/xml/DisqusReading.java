package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.HtmlText;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Threads and posts of a Disqus export; of all threads the addresses are kept until the end. */
final class DisqusReading extends XmlReading {
  private static final String ROOT = "disqus";
  private static final String THREAD = "thread";
  private static final String POST = "post";

  private final ThreadTable threads = new ThreadTable(Disqus.CODE);

  DisqusReading(InputStream in, ExportFormat.Wanted wanted, Entries entries) throws IOException {
    super(in, wanted, entries);
  }

  @Override
  Set<String> entryTags() {
    return Set.of(THREAD, POST);
  }

  @Override
  String opening() {
    return "<" + ROOT + ">";
  }

  @Override
  void take(Element element) {
    switch (element.nodeName()) {
      case POST -> {
        post(element);
        xml.done(element);
      }
      case THREAD -> {
        // Behind a post that was too large, the name of its thread stands alone.
        if (!isWithinPost(element)) {
          if (element.childrenSize() > 0) {
            thread(element);
          }
          xml.done(element);
        }
      }
      default -> {
        Element parent = element.parent();
        if (parent != null && parent.nodeName().equals(ROOT)) {
          xml.done(element);
        }
      }
    }
  }

  @Override
  void takeOpen(List<Element> open) {}

  /** A post names its thread by an element of the same name. */
  private static boolean isWithinPost(Element element) {
    Element above = element.parent();
    while (above != null && !above.nodeName().equals(POST)) {
      above = above.parent();
    }
    return above != null;
  }

  private void thread(Element element) {
    Entry entry = entry(nextRecord(), element);
    String id = XmlFields.id(element);
    String title = HtmlText.line(XmlFields.html(XmlFields.child(element, "title")));
    String link = link(element);
    if (id != null) {
      threads.add(id, link);
      if (isTrue(element, "isDeleted")) {
        threads.delete(id);
      }
    }
    if (link == null && (title.isEmpty() || id == null)) {
      entries.skip(SkipKind.OTHER_ENTRY);
      return;
    }
    ThreadKey key = ThreadKey.of(link, Disqus.CODE, String.valueOf(id));
    Article article =
        new Article(
            null,
            null,
            null,
            null,
            null,
            title.isEmpty() ? null : title,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            isOpen(XmlFields.text(element, "isClosed")));
    entries.article(entry, key, id, key.addressed(article));
  }

  private void post(Element element) {
    Entry entry = entry(nextRecord(), element);
    Element of = XmlFields.child(element, THREAD);
    String thread = of == null ? null : XmlFields.id(of);
    if (thread == null) {
      entries.reject(
          entry,
          Reject.Reason.BAD_RECORD,
          "a post that names no thread, so that it is not known what it is about");
    } else if (!wanted.unapproved()
        && (isTrue(element, "isSpam") || isFalse(element, "isApproved"))) {
      entries.skip(SkipKind.UNAPPROVED);
    } else {
      boolean deleted = isTrue(element, "isDeleted") || threads.isDeleted(thread);
      entries.comment(entry, threads.key(thread), null, DisqusPost.of(element, deleted));
    }
  }

  /** The address of the page; of some threads it stands only where the site has its own id. */
  private static @Nullable String link(Element thread) {
    String link = XmlFields.text(thread, "link");
    String own = XmlFields.text(thread, "id");
    return link == null && own != null && own.startsWith("http") ? own : link;
  }

  static boolean isTrue(Element of, String name) {
    return "true".equals(XmlFields.text(of, name));
  }

  private static boolean isFalse(Element of, String name) {
    return "false".equals(XmlFields.text(of, name));
  }

  private static @Nullable Boolean isOpen(@Nullable String closed) {
    return "true".equals(closed) ? Boolean.FALSE : "false".equals(closed) ? Boolean.TRUE : null;
  }
}

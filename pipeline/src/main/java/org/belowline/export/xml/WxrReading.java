package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.export.ThreadKey;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Items and comments of a WordPress export; an item's comments go out before the item does. */
final class WxrReading extends XmlReading {
  private static final String ITEM = "item";
  private static final String COMMENT = "wp:comment";

  private final WxrSite site = new WxrSite();
  private @Nullable Element current;
  private long record;
  private @Nullable ThreadKey key;
  private boolean hasComments;

  /** Comments whose item has not yet said its address. */
  private final List<Held> held = new ArrayList<>();

  WxrReading(InputStream in, ExportFormat.Wanted wanted, Entries entries) throws IOException {
    super(in, wanted, entries);
  }

  @Override
  Set<String> entryTags() {
    return Set.of(ITEM);
  }

  @Override
  String opening() {
    return "<rss><channel>";
  }

  @Override
  void take(Element element) {
    switch (element.nodeName()) {
      case COMMENT -> {
        comment(element);
        if (held.isEmpty()) {
          xml.done(element);
        }
      }
      case ITEM -> {
        item(element, true);
        xml.done(element);
      }
      case "wp:postmeta" -> xml.done(element);
      default -> {
        Element parent = element.parent();
        if (parent != null && parent.nodeName().equals("channel")) {
          site.take(element);
          xml.done(element);
        }
      }
    }
  }

  @Override
  void takeOpen(List<Element> open) {
    for (Element element : open) {
      if (element == current) {
        // Of an item that is cut its comments are there; so is what stands above them.
        item(element, open.stream().noneMatch(e -> e.nodeName().equals(WxrItem.BODY)));
      }
    }
  }

  private void comment(Element element) {
    Element item = itemOf(element);
    if (item == null) {
      entries.reject(
          entry(nextRecord(), element),
          Reject.Reason.BAD_RECORD,
          "a comment that stands in no item, so that it is not known what it is about");
      return;
    }
    begin(item);
    long number = nextRecord();
    SkipKind skip = WxrComment.skip(element, wanted.unapproved());
    if (skip != null) {
      entries.skip(skip);
      return;
    }
    hasComments = true;
    Held found = new Held(entry(number, element), WxrComment.of(element));
    held.add(found);
    if (key == null) {
      key = WxrItem.address(item, site);
    }
    if (key != null) {
      release(key);
    }
  }

  private static @Nullable Element itemOf(Element comment) {
    Element above = comment.parent();
    while (above != null && !above.nodeName().equals(ITEM)) {
      above = above.parent();
    }
    return above;
  }

  private void release(ThreadKey known) {
    for (Held one : held) {
      entries.comment(one.entry, known, null, one.content);
    }
    held.clear();
  }

  private void begin(Element item) {
    if (item != current) {
      current = item;
      record = nextRecord();
      key = null;
      hasComments = false;
    }
  }

  private void item(Element item, boolean hasBody) {
    begin(item);
    ThreadKey found = key == null ? WxrItem.key(item, site) : key;
    release(found);
    if (hasComments || WxrItem.isPublished(item)) {
      entries.article(
          entry(record, item),
          found,
          XmlFields.text(item, WxrItem.ID),
          found.addressed(WxrItem.article(item, site, hasBody)));
    } else {
      entries.skip(SkipKind.OTHER_ENTRY);
    }
    current = null;
  }

  private record Held(Entry entry, RawComment content) {}
}

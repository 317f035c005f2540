package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ExportFormat;
import org.belowline.model.Reject;
import org.jsoup.nodes.Element;

/** One export being read. For one thread alone. */
abstract class XmlReading {
  final XmlStream xml;
  final ExportFormat.Wanted wanted;
  final Entries entries;
  private long records;

  XmlReading(InputStream in, ExportFormat.Wanted wanted, Entries entries) throws IOException {
    this.xml = new XmlStream(in, wanted.maxEntryBytes());
    this.wanted = wanted;
    this.entries = entries;
  }

  /** Takes an element that is complete. */
  abstract void take(Element element);

  /** Takes what is left of an entry that is not complete where the stream ends or is cut. */
  abstract void takeOpen(List<Element> open);

  /** The names of the tags that begin an entry, and the tags that are open there. */
  abstract Set<String> entryTags();

  abstract String opening();

  /** Takes what had to wait for the end. */
  void takeRest() {}

  final void read() throws IOException {
    boolean more = true;
    while (more) {
      for (Element element = xml.next(); element != null; element = xml.next()) {
        take(element);
      }
      takeOpen(xml.open());
      more = xml.isTooLarge() && skipTooLarge();
    }
    takeRest();
    xml.finish();
  }

  private boolean skipTooLarge() {
    String detail =
        String.format(
            Locale.ROOT,
            "an entry has more than %d characters; nothing is read up to where the next begins; "
                + "raise --max-page-bytes to read it",
            wanted.maxEntryBytes());
    entries.reject(
        new Entry(nextRecord(), null, () -> new byte[0]), Reject.Reason.TOO_LARGE, detail);
    return xml.skipTo(entryTags(), opening());
  }

  /** The number of the entry that comes next. */
  final long nextRecord() {
    return records++;
  }

  /** Where the entry lies that is this element. */
  final Entry entry(long record, Element element) {
    return new Entry(record, null, () -> XmlFields.content(element), xml.charset().name());
  }
}

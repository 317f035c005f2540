package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;

/**
 * The export of a Blogger blog, which is an Atom feed: posts, pages and comments are its entries.
 */
public final class Blogger implements ExportFormat {
  static final String CODE = "blogger";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final List<String> SIGNS =
      List.of("://schemas.google.com/blogger/", "tag:blogger.com", ">Blogger</");

  @Override
  public boolean recognises(byte[] head) {
    XmlHead begin = XmlHead.of(head);
    return begin.root().equals("feed")
        && begin.text().contains(ATOM)
        && SIGNS.stream().anyMatch(begin.text()::contains);
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    new BloggerReading(in, wanted, entries).read();
  }
}

package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;

/** The export of a WordPress site (WXR): posts and pages with their comments below them. */
public final class Wxr implements ExportFormat {
  static final String CODE = "wxr";

  @Override
  public boolean recognises(byte[] head) {
    XmlHead begin = XmlHead.of(head);
    return begin.root().equals("rss")
        && begin.text().contains("xmlns:wp=")
        && begin.text().contains("://wordpress.org/export/");
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    new WxrReading(in, wanted, entries).read();
  }
}

package org.belowline.export.xml;

import java.io.IOException;
import java.io.InputStream;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;

/** The export of a Disqus forum: threads, which name a site's pages, then all posts. */
public final class Disqus implements ExportFormat {
  static final String CODE = "disqus";

  @Override
  public boolean recognises(byte[] head) {
    return XmlHead.of(head).root().equals("disqus");
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    new DisqusReading(in, wanted, entries).read();
  }
}

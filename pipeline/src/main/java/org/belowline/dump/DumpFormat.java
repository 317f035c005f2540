package org.belowline.dump;

import java.util.Locale;
import org.belowline.export.mapped.MappedLines;
import org.belowline.export.mapped.MappedTable;

/** The formats that dumps come in, told by content in this order. */
public enum DumpFormat {
  /** Web archive; of its records the conversions, which are pages as text (WET). */
  WARC(new WarcReader()),
  /** Web archive of the format before WARC; rejected. */
  ARC(new ArcReader()),
  /** Archive; each entry is read like an input of its own. */
  ZIP(new ZipReader()),
  /** Archive; each entry is read like an input of its own. */
  TAR(new TarReader()),
  /** Table of pages, a row each. */
  PARQUET(new ParquetReader()),
  /** Comments as JSON objects, one a line, by the map of the run. */
  COMMENTS_JSONL(new ExportReader(new MappedLines())),
  /** Pages as JSON objects, one a line. */
  JSONL(new JsonLinesReader()),
  /** Table with separators, of comments by the map of the run; rejected where there is none. */
  CSV(new ExportReader(new MappedTable())),
  /** One page of HTML a file. */
  HTML(new HtmlReader()),
  /** One page of layout text a file; whatever is no other format and no binary file. */
  TEXT(new TextReader());

  private final DumpReader reader;

  DumpFormat(DumpReader reader) {
    this.reader = reader;
  }

  DumpReader reader() {
    return reader;
  }

  /** The format of content that begins so. */
  static DumpFormat of(Head head) {
    for (DumpFormat format : values()) {
      if (format.reader.recognises(head)) {
        return format;
      }
    }
    throw new IllegalStateException("the last format takes everything");
  }

  /** The format that has this reader. */
  static DumpFormat readBy(DumpReader reader) {
    for (DumpFormat format : values()) {
      if (format.reader == reader) {
        return format;
      }
    }
    throw new IllegalArgumentException("the reader of no format: " + reader);
  }

  /** The code of the format in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

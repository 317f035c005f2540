package org.belowline.dump;

import java.util.Locale;
import org.belowline.export.convokit.ConvoKitCorpus;
import org.belowline.export.discourse.DiscourseTopic;
import org.belowline.export.mapped.MappedLines;
import org.belowline.export.mapped.MappedTable;
import org.belowline.export.mtif.Mtif;
import org.belowline.export.reddit.RedditDump;
import org.belowline.export.xml.Blogger;
import org.belowline.export.xml.Disqus;
import org.belowline.export.xml.Wxr;

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
  /** Export of a WordPress site, with its comments. */
  WXR(new ExportReader(new Wxr())),
  /** Export of a Disqus forum. */
  DISQUS(new ExportReader(new Disqus())),
  /** Export of a Blogger blog, an Atom feed. */
  BLOGGER(new ExportReader(new Blogger())),
  /** Export of a blog in the text format of Movable Type. */
  MTIF(new ExportReader(new Mtif())),
  /** Comments as JSON objects, one a line, by the map of the run. */
  COMMENTS_JSONL(new ExportReader(new MappedLines())),
  /** Topic of a Discourse forum. */
  DISCOURSE(new ExportReader(new DiscourseTopic())),
  /** Corpus of ConvoKit: its utterances, and the files beside them. */
  CONVOKIT(new ExportReader(new ConvoKitCorpus())),
  /** Comments and posts of Reddit. */
  REDDIT(new ExportReader(new RedditDump())),
  /** Pages as JSON objects, one a line. */
  JSONL(new JsonLinesReader()),
  /** JSON of other forms; rejected. */
  JSON(new JsonReader()),
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
        return format == TEXT && WebArchiveName.isOne(head.name()) ? WARC : format;
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

package org.belowline.dump;

import java.util.List;
import java.util.Locale;

/**
 * What is read of a row in a container of pages, with the names of columns that usually have it.
 */
public enum PageColumn {
  /** The page as text. */
  TEXT(
      "text",
      "raw_content",
      "maintext",
      "main_text",
      "plain_text",
      "article_text",
      "raw_text",
      "extracted_text",
      "content",
      "body"),
  /** The page as HTML. */
  HTML("html", "raw_html", "html_content", "page_html"),
  /** The address that it was captured from. */
  URL(
      "url",
      "target_uri",
      "warc_target_uri",
      "WARC-Target-URI",
      "page_url",
      "source_url",
      "uri",
      "link",
      "metadata.url",
      "metadata.target_uri",
      "metadata.warc_target_uri",
      "metadata.WARC-Target-URI",
      "meta.url",
      "meta.warc_target_uri",
      "warc_headers.warc-target-uri",
      "metadata.warc_headers.warc-target-uri"),
  /** When it was captured. */
  CAPTURED(
      "captured",
      "captured_at",
      "date_download",
      "date_crawled",
      "crawl_date",
      "crawled_at",
      "crawl_timestamp",
      "fetch_time",
      "warc_date",
      "WARC-Date",
      "timestamp",
      "date",
      "metadata.date_download",
      "metadata.crawl_date",
      "metadata.warc_date",
      "metadata.WARC-Date",
      "metadata.timestamp",
      "metadata.date",
      "meta.warc_date",
      "meta.timestamp",
      "warc_headers.warc-date",
      "metadata.warc_headers.warc-date"),
  /** When the article was published. */
  PUBLISHED(
      "published",
      "published_at",
      "published_date",
      "publish_date",
      "publication_date",
      "date_publish",
      "date_published",
      "pub_date",
      "metadata.date_publish",
      "metadata.published"),
  /** The id that the corpus gives it. */
  ID("id", "doc_id", "document_id", "warc_record_id", "WARC-Record-ID", "metadata.id", "meta.id");

  private final List<String> usual;

  PageColumn(String... usual) {
    this.usual = List.of(usual);
  }

  /** Paths of columns, likely ones first; a point leads into a column that has columns. */
  List<String> usual() {
    return usual;
  }

  /** The name in a map. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

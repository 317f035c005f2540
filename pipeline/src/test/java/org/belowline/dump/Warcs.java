package org.belowline.dump;

import java.nio.charset.StandardCharsets;

/** WARC records for tests. */
final class Warcs {
  private Warcs() {}

  /** So many pages. */
  static byte[] wet(int pages) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      all.append(text(i, "The ferry " + i + " is late.\n"));
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] record(int number, String body) {
    return text(number, body).getBytes(StandardCharsets.UTF_8);
  }

  static String text(int number, String body) {
    return record(
        "conversion",
        "WARC-Target-URI: https://news.example/" + number + "\r\nContent-Type: text/plain\r\n",
        body);
  }

  static String record(String type, String fields, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Date: 2024-05-18T01:58:10Z\r\n"
        + fields
        + "Content-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }
}

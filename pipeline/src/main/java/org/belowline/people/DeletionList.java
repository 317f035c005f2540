package org.belowline.people;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whose comments are to be forgotten, and which: ids of the tables, or of the sites. Travels to
 * workers; safe for use by several threads.
 */
public final class DeletionList implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing is to be forgotten. */
  public static final DeletionList NONE = new DeletionList(Set.of());

  private static final String COMMENT = "comment:";
  private static final String AUTHOR = "author:";
  private static final char HOST = '\t';

  /** Kinds of ids in the tables: of comments, participants and, as pseudonyms, people. */
  private static final String KINDS = "cpu";

  private static final int DIGITS = 32;

  /** The entries, a line each: a runner packs a list again and again, and bytes cost it nothing. */
  private final byte[] lines;

  private final int size;

  /** The number of each entry, base 0; made when it is asked for, by whomever. */
  private transient volatile @Nullable Map<String, Integer> numbers;

  private DeletionList(Set<String> entries) {
    this.lines = String.join("\n", entries).getBytes(StandardCharsets.UTF_8);
    this.size = entries.size();
  }

  /** Differs where the entries do: SHA-256 of them, in hexadecimal. */
  public String fingerprint() {
    return HexFormat.of().formatHex(Ids.sha256().digest(lines));
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> known = numbers;
    if (known == null) {
      known = new HashMap<>();
      for (String entry : new String(lines, StandardCharsets.UTF_8).split("\n")) {
        known.put(entry, known.size());
      }
      numbers = known;
    }
    return known;
  }

  /**
   * Reads a list: an entry a line, white space round it left out; empty lines and those that begin
   * with # are none.
   *
   * @throws IllegalArgumentException where a line is no entry; its message begins with "line N" and
   *     does not repeat it
   */
  public static DeletionList parse(String text) {
    Set<String> entries = new LinkedHashSet<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String entry = (number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line).strip();
      if (!entry.isEmpty() && entry.charAt(0) != '#') {
        entries.add(entry(entry, number));
      }
    }
    return new DeletionList(entries);
  }

  private static String entry(String line, int number) {
    if (isOfTables(line)) {
      return line;
    }
    for (String kind : new String[] {COMMENT, AUTHOR}) {
      if (line.startsWith(kind)) {
        int tab = line.indexOf(HOST);
        String id = line.substring(kind.length(), tab < 0 ? line.length() : tab).strip();
        String host = tab < 0 ? "" : line.substring(tab + 1).strip();
        if (!id.isEmpty() && host.indexOf(HOST) < 0) {
          return kind + id + (host.isEmpty() ? "" : HOST + bare(host));
        }
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "line %d is no comment_id, participant_id, pseudonym, comment:ID or author:ID",
            number));
  }

  private static boolean isOfTables(String line) {
    return line.length() == 1 + DIGITS
        && KINDS.indexOf(line.charAt(0)) >= 0
        && line.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  private static String bare(String host) {
    return PageAddress.bare(host.toLowerCase(Locale.ROOT));
  }

  /** The number of different entries. */
  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "a list of %d", size());
  }

  /**
   * Whether a comment is to be forgotten.
   *
   * @param comment as the input has it
   * @param id its id in the tables
   * @param participantId its author's; null where nobody is known
   * @param author as the tables show them; null where they do not
   * @param host of the article; null where it is not known
   * @param found is told the number of each entry that says so, base 0
   */
  boolean names(
      RawComment comment,
      String id,
      @Nullable String participantId,
      @Nullable String author,
      @Nullable String host,
      IntConsumer found) {
    boolean named = has(id, found);
    named |= has(participantId, found);
    named |= author != null && isOfTables(author) && has(author, found);
    named |= hasOfSite(COMMENT, comment.siteId(), host, found);
    named |= hasOfSite(AUTHOR, comment.authorId(), host, found);
    return named;
  }

  private boolean hasOfSite(
      String kind, @Nullable String id, @Nullable String host, IntConsumer found) {
    if (id == null) {
      return false;
    }
    boolean named = has(kind + id.strip(), found);
    return host == null ? named : named | has(kind + id.strip() + HOST + bare(host), found);
  }

  private boolean has(@Nullable String entry, IntConsumer found) {
    Integer number = entry == null ? null : numbers().get(entry);
    if (number == null) {
      return false;
    }
    found.accept(number);
    return true;
  }
}

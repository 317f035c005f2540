package org.belowline.export.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.export.CommentMap;
import org.belowline.lines.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * How a table with separators begins.
 *
 * @param format with its separator
 * @param names of the columns
 */
record TableHead(CSVFormat format, List<String> names) {
  private static final String SEPARATORS = ",\t;|";

  /** A header and so many rows of the same length make a table of what is not asked for. */
  private static final int FEWEST_ROWS = 2;

  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_NAME = 40;

  /**
   * The head of a table that has the columns of a map.
   *
   * @return null where it is none
   */
  static @Nullable TableHead fitting(byte[] head, CommentMap map) {
    String text = text(head);
    return Stream.of(0, 1, 2, 3)
        .map(i -> named(text, format(SEPARATORS.charAt(i))))
        .filter(table -> table != null && map.fits(table.names))
        .findFirst()
        .orElse(null);
  }

  /**
   * The head of what is a table with certainty, whatever its columns: names without blanks behind
   * the separators, and rows of the same length.
   *
   * @return null where it may be something else
   */
  static @Nullable TableHead certain(byte[] head) {
    String text = text(head);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      TableHead table = named(text, format(SEPARATORS.charAt(i)));
      if (table != null && table.isCertain(text)) {
        return table;
      }
    }
    return null;
  }

  /** Whether content begins as UTF-16 does, which is not read. */
  static boolean isUtf16(byte[] head) {
    return head.length >= 2
        && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
            || head[0] == (byte) 0xFF && head[1] == (byte) 0xFE);
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
  }

  /** Characters beyond ASCII may come out wrong; names of columns hardly have any. */
  private static String text(byte[] head) {
    int mark = JsonLines.markLength(head);
    Charset charset = isUtf16(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(head, mark, head.length - mark, charset);
    int lastLine = text.lastIndexOf('\n');
    return lastLine < 0 ? text : text.substring(0, lastLine + 1);
  }

  private static @Nullable TableHead named(String text, CSVFormat format) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (first.indexOf(format.getDelimiterString()) < 0) {
      return null;
    }
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord header : parser) {
        return new TableHead(format, header.stream().map(String::strip).toList());
      }
    } catch (IOException | UncheckedIOException notATable) {
      return null;
    }
    return null;
  }

  private boolean isCertain(String text) {
    Set<String> different = new HashSet<>(names);
    if (names.size() < FEWEST_COLUMNS || different.size() < names.size()) {
      return false;
    }
    int rows = -1;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord row : parser) {
        boolean isHeader = rows < 0;
        if (row.size() != names.size() || isHeader && !row.stream().allMatch(TableHead::isName)) {
          return false;
        }
        rows++;
      }
    } catch (UncheckedIOException cut) {
      // The last row goes on behind the head.
      return cut.getCause() instanceof CSVException && rows >= FEWEST_ROWS;
    } catch (IOException e) {
      return false;
    }
    return rows >= FEWEST_ROWS;
  }

  /** A word, as columns are named; prose has a blank behind its commas. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.codePoints()
            .allMatch(
                c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':')
        && name.codePoints().anyMatch(Character::isLetter);
  }
}

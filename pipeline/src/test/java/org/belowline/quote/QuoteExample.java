package org.belowline.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Passage;

/**
 * One numbered example of {@code fixtures/quote-rules/examples.txt}.
 *
 * @param expected the quotations that must be found, a line each
 */
record QuoteExample(String heading, String story, List<String> expected) {
  private static final Path FILE =
      Path.of(System.getProperty("belowline.fixtures"), "quote-rules", "examples.txt");

  /** All examples, in order. */
  static List<QuoteExample> all() {
    List<QuoteExample> examples = new ArrayList<>();
    String heading = "";
    List<String> story = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.startsWith("> ")) {
        story.add(line.substring(2).replace("\\n", "\n"));
      } else if (line.startsWith("= ")) {
        expected.add(line.substring(2));
      } else if (line.isEmpty() && !story.isEmpty()) {
        examples.add(new QuoteExample(heading, String.join("\n\n", story), List.copyOf(expected)));
        story.clear();
        expected.clear();
      }
    }
    return examples;
  }

  private static List<String> lines() {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(FILE, StandardCharsets.UTF_8));
      lines.add("");
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The quotations in the form of the file. */
  static List<String> lines(List<Quote> quotes) {
    Map<String, Integer> places = new HashMap<>();
    for (Quote quote : quotes) {
      places.put(quote.id(), places.size() + 1);
    }
    List<String> lines = new ArrayList<>();
    for (Quote quote : quotes) {
      Quote.Speaker speaker = quote.speaker();
      String parent = quote.parentId() == null ? "-" : places.get(quote.parentId()).toString();
      lines.add(
          String.join(
              " | ",
              quote.kind().name().toLowerCase(Locale.ROOT),
              quote.rule(),
              speaker == null || speaker.name() == null ? "-" : speaker.name(),
              speaker == null ? "-" : text(speaker.mention()),
              speaker == null || speaker.title() == null ? "-" : speaker.title(),
              text(quote.cue()),
              places.get(quote.group()) + "." + quote.part(),
              parent,
              text(quote.words())));
    }
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  private static String text(Passage passage) {
    return passage == null ? "-" : passage.text().replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return heading;
  }
}

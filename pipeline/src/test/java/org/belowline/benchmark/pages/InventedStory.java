package org.belowline.benchmark.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.belowline.benchmark.Commenters;
import org.belowline.benchmark.Writer;
import org.belowline.benchmark.ZipfWords;

/** Writes stories in which people are quoted. */
final class InventedStory {
  private static final int FEWEST_PARAGRAPHS = 4;
  private static final int SPREAD = 9;

  private static final List<String> SAID =
      List.of("said", "said", "said", "told the council", "added", "recalled", "insisted");

  private static final List<String> ROLES =
      List.of(
          "who keeps the mill",
          "the harbour master",
          "a baker on Mill Street",
          "who has run the ferry for years",
          "a teacher at the island school");

  private final ZipfWords words;
  private final Random random;
  private final Writer writer;

  InventedStory(ZipfWords words, Random random) {
    this.words = words;
    this.random = random;
    this.writer = new Writer(words, random);
  }

  List<String> paragraphs() {
    int count = FEWEST_PARAGRAPHS + random.nextInt(SPREAD);
    List<String> speakers =
        List.of(
            Commenters.name(Commenters.any(random)),
            Commenters.name(Commenters.any(random)),
            Commenters.name(Commenters.any(random)));
    List<String> paragraphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      paragraphs.add(random.nextInt(3) == 0 ? speech(ZipfWords.one(speakers, random)) : told());
    }
    return paragraphs;
  }

  String headline() {
    return Writer.capital(words.phrase(5 + random.nextInt(5), random));
  }

  private String told() {
    return oneLine(30 + random.nextInt(50));
  }

  private String speech(String speaker) {
    String said = words.phrase(6 + random.nextInt(14), random);
    String more = words.phrase(8 + random.nextInt(14), random);
    String role = random.nextInt(3) == 0 ? ", " + ZipfWords.one(ROLES, random) : "";
    return "“%s,” %s %s%s. “%s.” %s"
        .formatted(
            Writer.capital(said),
            ZipfWords.one(SAID, random),
            speaker,
            role,
            Writer.capital(more),
            oneLine(20 + random.nextInt(20)));
  }

  private String oneLine(int length) {
    return writer.text(length).replace("\n\n", " ");
  }
}

package org.belowline.benchmark.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.belowline.benchmark.Commenters;
import org.belowline.benchmark.Writer;
import org.belowline.benchmark.ZipfWords;
import org.jspecify.annotations.Nullable;

/** Writes the comments below a story: on most pages few, on some many; one in four quotes. */
final class InventedThread {
  private static final double TAIL = 0.75;
  private static final double USUAL = 1.6;
  private static final int DEEPEST = 6;
  private static final int SHORTEST_QUOTE = 6;
  private static final int LONGEST_QUOTE = 22;

  private final ZipfWords words;
  private final Random random;
  private final List<String> story;
  private final List<InventedComment> comments = new ArrayList<>();
  private Instant time;

  InventedThread(ZipfWords words, Random random, List<String> story, Instant published) {
    this.words = words;
    this.random = random;
    this.story = story;
    this.time = published;
  }

  List<InventedComment> comments(int most) {
    double drawn = StrictMath.pow(1 - random.nextDouble(), -1 / TAIL) - 1;
    return justSoMany((int) Math.min(drawn * USUAL, most));
  }

  List<InventedComment> justSoMany(int count) {
    for (int i = 0; i < count; i++) {
      comments.add(comment());
    }
    return comments;
  }

  /**
   * Answers the article, the comment right before, or one that this one answers: so all replies
   * stand below what they answer, as pages show them.
   */
  private InventedComment comment() {
    int parent = random.nextInt(5) < 2 ? -1 : comments.size() - 1;
    while (parent >= 0 && (comments.get(parent).depth() + 1 >= DEEPEST || random.nextInt(5) == 0)) {
      parent = comments.get(parent).parent();
    }
    time = time.plusSeconds(60 + random.nextInt(20_000));
    int from = parent >= 0 && random.nextBoolean() ? parent : -1;
    String source = from >= 0 ? comments.get(from).text() : ZipfWords.one(story, random);
    double place = random.nextDouble();
    return new InventedComment(
        parent,
        parent < 0 ? 0 : comments.get(parent).depth() + 1,
        Commenters.name(Commenters.any(random)),
        time,
        random.nextInt(4) == 0 ? passage(source) : null,
        from,
        new Writer(words, random).text(8 + (int) (150 * place * place)));
  }

  /** Some words of the text; null where it has too few. */
  private @Nullable String passage(String text) {
    String[] all = text.replace("\n\n", " ").replaceAll("[“”\"]", "").split(" ");
    int length = SHORTEST_QUOTE + random.nextInt(LONGEST_QUOTE - SHORTEST_QUOTE);
    if (all.length < length) {
      return null;
    }
    int first = random.nextInt(all.length - length + 1);
    return String.join(" ", List.of(all).subList(first, first + length));
  }
}

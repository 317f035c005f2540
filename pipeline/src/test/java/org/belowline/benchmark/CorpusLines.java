package org.belowline.benchmark;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Writes rows of a corpus as JSON, in columns with names of its own. */
final class CorpusLines {
  /** In how many ways nobody is named. */
  static final int NOBODIES = 5;

  private static final List<String> NOBODY = List.of("[deleted]", "", "Anonymous", "Guest 12");
  private static final List<String> GONE = List.of("[deleted]", "[removed]");
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Corpus corpus;
  private final boolean epoch;
  private final boolean authorIds;

  /**
   * Writes rows of {@code corpus}.
   *
   * @param epoch whether times are seconds since 1970, else ISO 8601 in UTC
   * @param authorIds whether authors have ids beside their names
   */
  CorpusLines(Corpus corpus, boolean epoch, boolean authorIds) {
    this.corpus = corpus;
    this.epoch = epoch;
    this.authorIds = authorIds;
  }

  /** Our names and those of the columns. */
  Map<String, String> map() {
    Map<String, String> map =
        new TreeMap<>(
            Map.of(
                "id", "comment",
                "thread", "story",
                "parent", "answers",
                "author", "name",
                "created", "posted",
                "text", "says",
                "votes", "score",
                "url", "link",
                "title", "headline"));
    map.put("article_created", "published");
    map.put("article_author", "writer");
    if (authorIds) {
      map.put("author_id", "member");
    }
    return map;
  }

  /** Writes one row; line ends are the caller's. */
  void write(JsonGenerator json, int row) throws IOException {
    int thread = corpus.thread[row];
    Random random = random(row);
    json.writeStartObject();
    json.writeStringField("comment", commentId(row));
    json.writeStringField("story", "s" + thread);
    writeParent(json, row, random);
    writeAuthor(json, corpus.author[row], random);
    writeTime(json, "posted", corpus.created[row]);
    json.writeStringField(
        "says",
        corpus.author[row] == Corpus.DELETED
            ? GONE.get(random.nextInt(GONE.size()))
            : Prose.comment(random));
    if (random.nextInt(3) > 0) {
      double drawn = 1 / (1 - random.nextDouble());
      json.writeNumberField("score", (long) Math.min(drawn, 5_000) - random.nextInt(3));
    }
    writeArticle(json, thread);
    json.writeEndObject();
  }

  private void writeParent(JsonGenerator json, int row, Random random) throws IOException {
    int parent = corpus.parent[row];
    if (parent == Corpus.TOP) {
      switch (random.nextInt(4)) {
        case 0 -> json.writeNullField("answers");
        case 1 -> json.writeStringField("answers", "");
        case 2 -> json.writeStringField("answers", "s" + corpus.thread[row]);
        default -> {} // the column is not there
      }
    } else if (parent <= Corpus.UNKNOWN) {
      json.writeStringField("answers", "x" + corpus.thread[row] + "-" + (Corpus.UNKNOWN - parent));
    } else {
      json.writeStringField("answers", commentId(parent == Corpus.SELF ? row : parent));
    }
  }

  private void writeAuthor(JsonGenerator json, int author, Random random) throws IOException {
    if (author < 0) {
      int way = author == Corpus.DELETED ? 0 : Corpus.NOBODY - author;
      json.writeStringField("name", way < NOBODY.size() ? NOBODY.get(way) : null);
      return;
    }
    String name = Commenters.name(author);
    boolean loud = random.nextInt(50) == 0;
    json.writeStringField("name", loud ? name.toUpperCase(Locale.ROOT) : name);
    if (authorIds) {
      json.writeStringField("member", Commenters.id(author));
    }
  }

  private void writeArticle(JsonGenerator json, int thread) throws IOException {
    json.writeStringField("link", "https://letters.example/stories/" + thread);
    json.writeStringField("headline", Prose.headline(random(-1 - thread)));
    writeTime(json, "published", corpus.published[thread]);
    int writer = corpus.writer[thread];
    json.writeStringField("writer", writer < 0 ? null : Commenters.name(writer));
  }

  private void writeTime(JsonGenerator json, String column, long seconds) throws IOException {
    if (seconds == Corpus.NO_TIME) {
      json.writeNullField(column);
    } else if (epoch) {
      json.writeNumberField(column, seconds);
    } else {
      json.writeStringField(column, Instant.ofEpochSecond(seconds).toString());
    }
  }

  private String commentId(int row) {
    return "c" + corpus.id[row];
  }

  /** Each row has words of its own, whichever row was written before. */
  private Random random(int row) {
    return new Random((corpus.plan.seed() + row) * MIX);
  }
}

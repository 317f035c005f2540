package org.belowline.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.belowline.export.CommentMap;
import org.belowline.people.DeletionList;
import org.belowline.people.Key;
import org.belowline.people.PeoplePolicy;
import org.belowline.people.PeopleWanted;
import org.jspecify.annotations.Nullable;

/** What is fed with bytes: a reader, by the inputs that it is known to read. */
enum Target {
  WARC(List.of("warc/input/first.warc")),
  WARC_PACKED(List.of("warc/input/second.warc.gz", "warc/input/third.warc.zst")),
  WET(List.of("wet", "captures-mixed/input/text.warc.wet")),
  JSONL(List.of("jsonl-pages", "captures-mixed/input/pages.jsonl")),
  PARQUET(List.of("parquet-pages")),
  ARCHIVES(List.of("archives")),
  COMPRESSIONS(List.of("compressions", "broken-files", "told-by-content")),
  WXR(List.of("wxr")),
  DISQUS(List.of("disqus")),
  BLOGGER(List.of("blogger")),
  MTIF(List.of("mtif")),
  DISCOURSE(List.of("discourse")),
  REDDIT(List.of("reddit")),
  CONVOKIT(List.of("convokit")),
  MAPPED_CSV("socc", List.of("map-socc")),
  MAPPED_TIMES("nyt", List.of("map-nyt")),
  MAPPED_JSONL("hacker-news", List.of("map-hacker-news")),
  TEXT(
      List.of(
          "ferry-truce",
          "flat-forum",
          "flat-says",
          "flat-stamps-below",
          "forum-marks",
          "german",
          "lost-top-level",
          "authors-and-dates")),
  TEXT_QUOTES(List.of("block-quotes", "transcripts", "no-quotes", "reader-quotes/input/pump.txt")),
  HTML(List.of("html-blog", "html-forum", "json-ld-comments", "reader-quotes/input/orchard.html"));

  private static final List<PeopleWanted> PEOPLE =
      List.of(
          PeopleWanted.AS_PRINTED,
          new PeopleWanted(
              PeoplePolicy.pseudonyms(
                  Key.of("a key for fuzzing only".getBytes(StandardCharsets.US_ASCII))),
              DeletionList.NONE),
          new PeopleWanted(PeoplePolicy.none(), DeletionList.NONE));

  private final @Nullable CommentMap map;
  private final List<String> seeds;

  Target(List<String> seeds) {
    this.map = null;
    this.seeds = seeds;
  }

  Target(String map, List<String> seeds) {
    this.map = map(map);
    this.seeds = seeds;
  }

  static Target of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What a fuzzer found that broke it once. */
  List<Path> findings() throws IOException {
    Path folder = fixtures().resolve("regression").resolve(code());
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The inputs of fixtures that are known to be read by it. */
  List<Path> seeds() throws IOException {
    Stream<Path> files = Stream.empty();
    for (String seed : seeds) {
      Path path =
          Path.of(System.getProperty("belowline.fixtures"))
              .resolve(seed.contains("/") ? seed : seed + "/input");
      files = Stream.concat(files, Files.walk(path));
    }
    return files.filter(Files::isRegularFile).sorted().toList();
  }

  /** Takes the bytes the whole way; people are hidden or not by their number. */
  WholeWay.Account take(byte[] bytes) {
    return WholeWay.take(bytes, input(), map, PEOPLE.get(bytes.length % PEOPLE.size()));
  }

  /** The name, by which one format is told. */
  private String input() {
    return this == CONVOKIT ? "utterances.jsonl" : "in";
  }

  /** Its name in files. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Path fixtures() {
    return Path.of(System.getProperty("belowline.fixtures"));
  }

  private static CommentMap map(String name) {
    try {
      return CommentMap.parse(
          Files.readString(Path.of(System.getProperty("belowline.root"), "maps", name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the people who comment leaves a run, by what is asked. */
class PeopleRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "a key for the harbour office";

  /** Names, handles and addresses of those who comment, in small letters. */
  private static final List<String> PEOPLE =
      List.of(
          "jorunn",
          "quayle",
          "tidemouse",
          "osvald",
          "brine",
          "wexcombe",
          "pelham@",
          "fenwick",
          "sunniva");

  /** What stands in columns of exports that are not read. */
  private static final List<String> NEVER =
      List.of("sunniva@post.example", "198.51.100.9", "2001:db8::9", "192.0.2.77");

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>The Bell of Skerry</title>
      <link rel="canonical" href="https://%s/%s"></head><body>
      <article><h1 class="entry-title">The Bell of Skerry, told %s</h1>
      <p class="byline">By <span itemprop="author">Maren Holt</span></p><div class="entry-content">
      <p>The bell of the chapel rang at four in the morning, and nobody had pulled the rope. Lena Marsh, \
      who keeps the keys, found the door locked and the tower empty.</p>
      <p>The county sends two men with a ladder on Monday, if the ferry runs. Until then the rope is \
      tied to the rail, and the tower stays shut.</p></div></article>
      <div id="comments" class="comments-area"><h2 class="comments-title">4 Responses</h2>
      <ol class="comment-list">
      <li class="comment depth-1" id="comment-11"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">
      <a href="https://jorunn.example/" class="url">Jorunn Quayle</a></b> <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="https://%s/%s#comment-11"><time datetime="2019-05-03T12:00:00Z">\
      May 3, 2019 at 12:00 pm</time></a></div></footer>
      <div class="comment-content"><p>It was the wind. Write to jorunn@wexcombe.example or see \
      https://jorunn.example.</p></div></article>
      <ul class="children"><li class="comment depth-2" id="comment-12"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">TideMouse</b> \
      <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="https://%s/%s?by=tidemouse#comment-12">\
      <time datetime="2019-05-03T12:30:00Z">May 3, 2019 at 12:30 pm</time></a></div></footer>
      <div class="comment-content"><p>@Jorunn Quayle there was no wind, says Lena Marsh.</p></div></article></li>
      </ul></li>
      <li class="comment depth-1" id="comment-13"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Osvald Brine</b> \
      <span class="says">says:</span></div>
      <div class="comment-metadata"><time datetime="2019-05-03T13:00:00Z">May 3, 2019 at 1:00 pm</time></div></footer>
      <div class="comment-content"><p>TideMouse wrote:</p><p>There was no wind.</p><p>Ask \
      pelham@skerry.example, @jorunnquayle.</p></div></article></li>
      <li class="comment depth-1" id="comment-14"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Guest</b> \
      <span class="says">says:</span></div>
      <div class="comment-metadata"><time datetime="2019-05-03T14:00:00Z">May 3, 2019 at 2:00 pm</time></div></footer>
      <div class="comment-content"><p>Bats.</p></div></article></li>
      </ol></div></body></html>
      """;

  /** A forum's topic, whose first post is its article. */
  private static final String TOPIC =
      """
      <!DOCTYPE html><html lang="en"><head><title>Which bell for a small boat? | Deck Talk</title>
      <link rel="canonical" href="https://deck.example/threads/which-bell.7/"></head><body>
      <div class="p-title"><h1>Which bell for a small boat?</h1></div>
      <div class="block-body js-replyNewMessageContainer">
      <article class="message message--post js-post" data-author="Fenwick" id="js-post-70"><div \
      class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name"><a \
      class="username" href="/members/fenwick.1/">Fenwick</a></h4></div>
      <div class="message-cell message-cell--main"><header class="message-attribution"><time \
      class="u-dt" datetime="2021-03-01T10:00:00+0100">Mar 1, 2021</time></header>
      <div class="message-content"><article class="message-body"><div class="bbWrapper">Our boat has no \
      bell, and the harbour wants one on every boat from May. Which do you have, and how loud is \
      it?</div></article></div></div></div></article>
      <article class="message message--post js-post" data-author="Osvald Brine" id="js-post-71"><div \
      class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name"><a \
      class="username" href="/members/osvald.2/">Osvald Brine</a></h4></div>
      <div class="message-cell message-cell--main"><header class="message-attribution"><time \
      class="u-dt" datetime="2021-03-01T11:30:00+0100">Mar 1, 2021</time></header>
      <div class="message-content"><article class="message-body"><div class="bbWrapper"><blockquote \
      class="bbCodeBlock bbCodeBlock--quote" data-quote="Fenwick"><div \
      class="bbCodeBlock-title">Fenwick said:</div><div class="bbCodeBlock-content">how \
      loud</div></blockquote>Brass, @Fenwick, always brass.</div></article></div></div></div></article>
      </div></body></html>
      """;

  private static final String EXPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Skerry</title>
      <item><title>The lamp is out</title><link>https://lamps.example/out</link>
      <content:encoded>The lamp on the mole is out since Thursday.</content:encoded>
      <wp:post_id>4</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
      <wp:comment><wp:comment_id>104</wp:comment_id><wp:comment_author>Sunniva</wp:comment_author>
      <wp:comment_author_email>sunniva@post.example</wp:comment_author_email>
      <wp:comment_author_IP>198.51.100.9</wp:comment_author_IP>
      <wp:comment_date>2018-11-04 12:00:00</wp:comment_date>
      <wp:comment_content>A bulb, we hear.</wp:comment_content>
      <wp:comment_approved>1</wp:comment_approved><wp:comment_user_id>0</wp:comment_user_id>
      </wp:comment></item></channel></rss>
      """;

  /** Rows without a map that says what they are: each is shown as a reject. */
  private static final String ROWS =
      "{\"by\": \"Sunniva\", \"mail\": \"sunniva@post.example\", \"ip\": \"2001:db8::9\"}\n";

  /** A text without story: its sample, if it were shown, would show who wrote. */
  private static final String NO_STORY = "Jorunn Quayle\n192.0.2.77\nReply\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path pages = Path.of("");

  @BeforeEach
  void write() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    page("one.html", "bells.example", "first");
    page("two.html", "bells.example", "again");
    page("three.html", "towers.example", "elsewhere");
    Files.writeString(pages.resolve("four.txt"), NO_STORY);
    Files.writeString(pages.resolve("five.html"), TOPIC);
    Files.writeString(pages.resolve("six.xml"), EXPORT);
    Files.writeString(pages.resolve("seven.jsonl"), ROWS);
  }

  private void page(String file, String host, String story) throws IOException {
    Files.writeString(
        pages.resolve(file), PAGE.formatted(host, story, story, host, story, host, story));
  }

  @Test
  void namesAreThereWhereTheyAreKept() throws IOException {
    assertThat(run("keep"), is(0));
    String all = all();
    for (String name : PEOPLE) {
      assertThat(all, containsString(name));
    }
    assertThat(
        "the page for people shows who replies",
        Files.readString(output().resolve("report.html")),
        allOf(containsString("Jorunn Quayle"), containsString("TideMouse")));
    NEVER.forEach(address -> assertThat(all, not(containsString(address))));
  }

  @Test
  void underPseudonymsNoNameLeavesTheRun() throws IOException {
    assertThat(run("pseudonyms", "--also=convokit,gexf"), is(0));
    assertNoNameIn(all());
    Map<String, String> authors = authors();
    String jorunn = authors.get("bells.example/first 0");
    assertThat("one on a host", authors.get("bells.example/again 0"), is(jorunn));
    assertThat(authors.get("towers.example/elsewhere 0"), is(not(jorunn)));
    assertThat(authors.get("bells.example/first 1"), is(not(jorunn)));
    assertThat(authors.get("bells.example/first 3"), is("Guest"));
    assertThat(
        row(rows("comments.csv"), "first", 1).get("body"),
        is("@" + jorunn + " there was no wind, says Lena Marsh."));
    assertThat(rows("participants.csv").size(), is(11));

    run("pseudonyms");
    assertThat("with one key from run to run", authors(), is(authors));
  }

  @Test
  void withoutNamesNobodyTakesPart() throws IOException {
    assertThat(run("none", "--also=convokit,gexf"), is(0));
    assertNoNameIn(all());
    assertThat(rows("participants.csv").size(), is(0));
    for (CSVRecord thread : rows("threads.csv")) {
      assertThat(thread.get("participants"), is(""));
      assertThat(thread.get("unattributed"), is(thread.get("found")));
    }
    assertThat(
        row(rows("comments.csv"), "first", 1).get("body"),
        is("@[author] there was no wind, says Lena Marsh."));
  }

  private void assertNoNameIn(String all) throws IOException {
    for (String name : PEOPLE) {
      assertThat(all, not(containsString(name)));
    }
    NEVER.forEach(address -> assertThat(all, not(containsString(address))));
    assertThat(
        "the news stay", all, allOf(containsString("lena marsh"), containsString("maren holt")));
    assertThat("the key is not told", all, not(containsString("harbour office")));
    assertThat(rows("rejects.csv").size(), is(2));
  }

  @Test
  void whatIsForgottenLeavesItsPlace() throws IOException {
    run("keep");
    List<CSVRecord> before = rows("comments.csv");
    String comment = row(before, "first", 2).get("comment_id");
    String person = row(before, "again", 0).get("participant_id");
    Path list =
        Files.writeString(
            folder.resolve("list"),
            "# whose\n%s\n%s\n\ncomment:12\ttowers.example\nauthor:4711\n"
                .formatted(comment, person));

    assertThat(run("keep", "--forget=" + list), is(0));

    List<CSVRecord> after = rows("comments.csv");
    List<Integer> gone = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      CSVRecord now = after.get(i);
      for (String column : List.of("comment_id", "parent_id", "path", "created_text", "replies")) {
        assertThat(now.get(column), is(before.get(i).get(column)));
      }
      if (now.get("status").equals("deleted")) {
        gone.add(i);
        assertThat(now.get("body") + now.get("author") + now.get("author_url"), is(""));
      }
    }
    assertThat(gone.size(), is(3));
    assertThat(
        row(after, "again", 1).get("body"), is("@[deleted] there was no wind, says Lena Marsh."));
    assertThat(
        JSON.readTree(output().resolve("run.json").toFile()).path("forgotten"),
        is(JSON.readTree("{\"comments\": 3, \"entries\": 4, \"entries_without_match\": 1}")));
    assertThat(
        out.toString(StandardCharsets.UTF_8),
        containsString("forgotten: 3 comments; 1 of 4 entries of --forget named none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--key=harbour-office-secret | --key takes nothing but random",
        "--keys=harbour-office-secret | no option is called so: --key…",
        "-key=harbour-office-secret | no option is called so: --key…",
        "--key:harbour-office-secret | no option is called so: --key…"
      })
  void aKeyOnTheCommandLineIsRefusedAndNotRepeated(String option, String message)
      throws IOException {
    assertThat(run("pseudonyms", option), is(2));
    assertThat(said(), allOf(containsString(message), not(containsString("office"))));
    assertThat(said().lines().count(), is(1L));
    assertThat(Files.exists(output()), is(false));
  }

  @Test
  void aKeyThatIsGivenTwiceIsNotRepeated() throws IOException {
    assertThat(run("pseudonyms", "--key=harbour-office", "--key=other-office"), is(2));
    assertThat(said(), not(containsString("office")));
  }

  @Test
  void randomPseudonymsCannotBeAdded() throws IOException {
    assertThat(run("--people=pseudonyms", "--key=random", "--append"), is(2));
    assertThat(said(), containsString("--key=random cannot go with --append"));
  }

  @Test
  void aMalformedListIsRefusedBeforeAnythingIsRead() throws IOException {
    Path list = Files.writeString(folder.resolve("list"), "author:7\nJorunn\n");
    assertThat(run("keep", "--forget=" + list), is(2));
    assertThat(said(), allOf(containsString(": line 2 is no"), not(containsString("Jorunn"))));
    assertThat(Files.exists(output()), is(false));
  }

  /** Runs over the pages, in a mode or with arguments; with the key where pseudonyms are asked. */
  private int run(String people, String... more) throws IOException {
    Path key = folder.resolve("key");
    if (!Files.exists(key)) {
      Files.writeString(key, SECRET + "\n");
    }
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("run"));
    all.add("--input=" + pages);
    all.add("--output=" + output());
    all.add("--overwrite");
    all.add(people.startsWith("--") ? people : "--people=" + people);
    if (people.equals("pseudonyms")) {
      all.add("--key-file=" + key);
    }
    all.addAll(Arrays.asList(more));
    return Belowline.run(new PrintStream(out), new PrintStream(err), all.toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path output() {
    return folder.resolve("out");
  }

  /** All that a run says and writes, in small letters. */
  private String all() throws IOException {
    StringBuilder all = new StringBuilder();
    all.append(out.toString(StandardCharsets.UTF_8)).append(said());
    try (Stream<Path> files = Files.walk(output())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
        if (file.toString().endsWith(".parquet")) {
          decode(file, all);
        }
      }
    }
    return all.toString()
        .toLowerCase(Locale.ROOT)
        .replace(pages.toString().toLowerCase(Locale.ROOT), "");
  }

  private static void decode(Path file, StringBuilder into) throws IOException {
    HadoopInputFile input =
        HadoopInputFile.fromPath(
            new org.apache.hadoop.fs.Path(file.toString()), new Configuration());
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(input).build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        into.append(row).append('\n');
      }
    }
  }

  /** The authors of all comments, by article and place. */
  private Map<String, String> authors() throws IOException {
    Map<String, String> urls = new LinkedHashMap<>();
    for (CSVRecord article : rows("articles.csv")) {
      urls.put(article.get("article_id"), article.get("canonical_url").replace("https://", ""));
    }
    Map<String, String> authors = new LinkedHashMap<>();
    for (CSVRecord comment : rows("comments.csv")) {
      int place = Integer.parseInt(comment.get("position")) - 1;
      authors.put(urls.get(comment.get("article_id")) + " " + place, comment.get("author"));
    }
    return authors;
  }

  private CSVRecord row(List<CSVRecord> comments, String story, int place) throws IOException {
    String article =
        rows("articles.csv").stream()
            .filter(row -> row.get("canonical_url").endsWith(story))
            .findFirst()
            .orElseThrow()
            .get("article_id");
    return comments.stream()
        .filter(row -> row.get("article_id").equals(article))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(output().resolve(table), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}

package org.belowline.also;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belowline.model.Article;
import org.belowline.model.Discussion;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AlsoFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HARBOUR = Ids.articleOfUrl("harbour.example/crane");

  private static final Discussion CRANE =
      discussion(
          row("1", null, "Ada", "The crane squeaks.", 60),
          row("2", "1", "Bo", "It sings.", 120),
          row("3", "2", "ada", "It squeaks.", 180),
          row("4", "3", "Bo", "Sings!", 240),
          row("5", "4", "Bo", "I mean it.", 300),
          row("6", "9", null, "Oil it.", 360),
          row("7", null, "<Cleo> & \u0001", "No.", 420));

  private static ExportedComment row(
      String id, @Nullable String parent, @Nullable String author, String body, long second) {
    return new ExportedComment(
        HARBOUR,
        Location.of("in"),
        "test",
        Article.UNKNOWN.withAddress(
            "https://harbour.example/crane", "https://harbour.example/crane", "harbour.example"),
        new RawComment(
            null,
            null,
            Status.PRESENT,
            parent == null ? null : Evidence.ID,
            id,
            author,
            null,
            new Moment(second * Moment.MICROS_PER_SECOND, null, Precision.SECOND, ZoneBasis.GIVEN),
            body,
            null,
            null,
            null,
            null,
            parent,
            null));
  }

  private static Discussion discussion(ExportedComment... rows) {
    return ThreadAssembly.assemble(List.of(), List.of(rows)).discussion();
  }

  /** The files as a run would write them. */
  private static Map<AlsoFile, String> written(AlsoFormat format, Discussion... discussions)
      throws Exception {
    record Piece(AlsoFile file, byte[] key, byte[] value) {}
    List<Piece> pieces = new ArrayList<>();
    for (Discussion discussion : discussions) {
      format.fill(discussion, (file, key, value) -> pieces.add(new Piece(file, key, value)));
    }
    pieces.sort(
        Comparator.comparing(Piece::key, Arrays::compareUnsigned)
            .thenComparing(Piece::value, Arrays::compareUnsigned));
    Map<AlsoFile, String> written = new TreeMap<>();
    for (AlsoFile file : format.files()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PieceWriter writer = file.writer(out);
      for (Piece piece : pieces) {
        if (piece.file() == file) {
          writer.write(piece.key(), piece.value());
        }
      }
      writer.finish();
      written.put(file, out.toString(UTF_8));
    }
    return written;
  }

  @Test
  void theArticleIsTheRootOfItsConversation() throws Exception {
    List<String> lines =
        written(AlsoFormat.CONVOKIT, CRANE).get(AlsoFile.CONVOKIT_UTTERANCES).lines().toList();
    JsonNode article = JSON.readTree(lines.get(0));

    assertThat(lines, hasSize(1 + CRANE.comments().size()));
    assertThat(article.get("id").asText(), is(HARBOUR));
    assertThat(article.get("reply-to").isNull(), is(true));
    for (String line : lines) {
      assertThat(JSON.readTree(line).get("conversation_id").asText(), is(HARBOUR));
    }
  }

  @Test
  void everyUtteranceRepliesToOneThatIsThere() throws Exception {
    List<String> ids = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    for (String line :
        written(AlsoFormat.CONVOKIT, CRANE).get(AlsoFile.CONVOKIT_UTTERANCES).lines().toList()) {
      JsonNode utterance = JSON.readTree(line);
      ids.add(utterance.get("id").asText());
      if (!utterance.get("reply-to").isNull()) {
        answered.add(utterance.get("reply-to").asText());
      }
    }
    assertThat(ids.containsAll(answered), is(true));
    assertThat(answered, hasSize(CRANE.comments().size()));
  }

  @Test
  void spellingsOfOneNameAreOneSpeakerAndUnknownOnesAreNobody() throws Exception {
    Map<AlsoFile, String> files =
        written(AlsoFormat.CONVOKIT, CRANE, discussion(row("1", null, "Bo", "Hm.", 1)));
    JsonNode speakers = JSON.readTree(files.get(AlsoFile.CONVOKIT_SPEAKERS));
    List<String> names = new ArrayList<>();
    speakers.forEach(speaker -> names.add(speaker.get("meta").get("name").asText()));

    assertThat(names, containsInAnyOrder("Ada", "Bo", "<Cleo> & \u0001", "[unknown]", "[article]"));
  }

  @Test
  void aCorpusWithoutThreadsIsStillOne() throws Exception {
    Map<AlsoFile, String> files = written(AlsoFormat.CONVOKIT);

    assertThat(JSON.readTree(files.get(AlsoFile.CONVOKIT_SPEAKERS)).size(), is(0));
    assertThat(JSON.readTree(files.get(AlsoFile.CONVOKIT_INDEX)).get("version").asInt(), is(1));
    assertThat(JSON.readTree(files.get(AlsoFile.CONVOKIT_CORPUS)).isObject(), is(true));
  }

  @Test
  void arrowsLeadFromWhoRepliesToWhoIsAnsweredAndWeighReplies() throws Exception {
    Document gexf = gexf(CRANE);
    Map<String, String> names = new TreeMap<>();
    List<String> people = new ArrayList<>();
    for (Element node : elements(gexf, "node")) {
      names.put(node.getAttribute("id"), node.getAttribute("label"));
      people.add(
          node.getAttribute("label")
              + " "
              + elements(node.getElementsByTagName("attvalue")).get(0).getAttribute("value"));
    }
    List<String> arrows = new ArrayList<>();
    for (Element edge : elements(gexf, "edge")) {
      arrows.add(
          names.get(edge.getAttribute("source"))
              + " > "
              + names.get(edge.getAttribute("target"))
              + " "
              + edge.getAttribute("weight"));
    }
    assertThat(people, containsInAnyOrder("Ada 2", "Bo 3", "<Cleo> & \uFFFD 1"));
    assertThat(arrows, containsInAnyOrder("Bo > Ada 2", "Ada > Bo 1", "Bo > Bo 1"));
  }

  @Test
  void threadsOfOneHostAddUp() throws Exception {
    List<Element> edges = elements(gexf(CRANE, CRANE), "edge");

    assertThat(
        edges.stream().map(edge -> edge.getAttribute("weight")).sorted().toList(),
        contains("2", "2", "4"));
  }

  @Test
  void aNetworkOfNobodyIsStillOne() throws Exception {
    assertThat(elements(gexf(), "nodes"), hasSize(1));
    assertThat(elements(gexf(), "edges"), hasSize(1));
  }

  @Test
  void anUnknownFormatIsNamedWithThoseThereAre() {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> AlsoFormat.of("graphml"));

    assertThat(refused.getMessage(), is("'graphml' is none of convokit, gexf"));
  }

  private static Document gexf(Discussion... discussions) throws Exception {
    String xml = written(AlsoFormat.GEXF, discussions).get(AlsoFile.REPLY_NETWORK);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList found) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}

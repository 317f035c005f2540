package org.belowline.also;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Moment;
import org.belowline.model.Participant;
import org.belowline.people.Person;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of ConvoKit: a conversation is an article with its thread, the article its first
 * utterance, to which top-level comments reply. A comment whose author is not known, or that is not
 * there to be read, is of the speaker {@value #NOBODY}, and has an empty text where it has none.
 */
final class ConvoKit {
  static final String CORPUS = "{}\n";

  static final String INDEX =
      """
      {"utterances-index": {"kind": ["<class 'str'>"], "status": ["<class 'str'>"], \
      "depth": ["<class 'int'>"], "votes": ["<class 'int'>", "<class 'NoneType'>"], \
      "zone": ["<class 'str'>", "<class 'NoneType'>"]}, \
      "speakers-index": {"name": ["<class 'str'>", "<class 'NoneType'>"], \
      "host": ["<class 'str'>", "<class 'NoneType'>"]}, \
      "conversations-index": {"url": ["<class 'str'>", "<class 'NoneType'>"], \
      "headline": ["<class 'str'>", "<class 'NoneType'>"], "thread_id": ["<class 'str'>"]}, \
      "overall-index": {}, "version": 1, "vectors": []}
      """;

  /** Who speaks where nobody is known. */
  static final String NOBODY = "[unknown]";

  /** Who speaks where an article has no known author. */
  private static final String NO_AUTHOR = "[article]";

  private static final JsonFactory JSON = new JsonFactory();

  private ConvoKit() {}

  static void fill(Discussion discussion, Pieces pieces) {
    Set<String> speakers = new HashSet<>();
    Article article = discussion.article();
    Commenter writer = writer(article);
    speaker(writer, speakers, pieces);
    pieces.add(
        AlsoFile.CONVOKIT_CONVERSATIONS,
        discussion.articleId().getBytes(UTF_8),
        json(
            out -> {
              out.writeObjectFieldStart("meta");
              out.writeStringField("url", article.url());
              out.writeStringField("headline", article.headline());
              out.writeStringField("thread_id", discussion.threadId());
              endMeta(out);
            }));
    pieces.add(
        AlsoFile.CONVOKIT_UTTERANCES,
        place(discussion, 0),
        json(out -> article(discussion, writer.id(), out)));
    for (Comment comment : discussion.comments()) {
      Commenter person = Commenter.of(discussion, comment);
      speaker(person == null ? new Commenter(NOBODY, NOBODY, null) : person, speakers, pieces);
      pieces.add(
          AlsoFile.CONVOKIT_UTTERANCES,
          place(discussion, comment.position()),
          json(out -> comment(comment, person == null ? NOBODY : person.id(), out)));
    }
  }

  /** The author of an article; several are one speaker. */
  private static Commenter writer(Article article) {
    if (article.authors() == null) {
      return new Commenter(NO_AUTHOR, NO_AUTHOR, null);
    }
    String names = String.join(", ", article.authors());
    return Commenter.of(
        article.host(), new Person(Participant.Told.NAME, Names.fold(names)), names);
  }

  private static void speaker(Commenter person, Set<String> known, Pieces pieces) {
    if (known.add(person.id())) {
      pieces.add(
          AlsoFile.CONVOKIT_SPEAKERS,
          person.id().getBytes(UTF_8),
          json(
              out -> {
                out.writeObjectFieldStart("meta");
                out.writeStringField("name", person.name());
                out.writeStringField("host", person.host());
                endMeta(out);
              }));
    }
  }

  private static void article(Discussion discussion, String writer, JsonGenerator out)
      throws IOException {
    Article article = discussion.article();
    String text = article.body() == null ? article.headline() : article.body();
    utterance(discussion.articleId(), discussion.articleId(), text, writer, out);
    meta("article", "present", 0, null, article.published(), out);
    out.writeNullField("reply-to");
    time(article.published(), out);
  }

  private static void comment(Comment comment, String speaker, JsonGenerator out)
      throws IOException {
    utterance(comment.id(), comment.articleId(), comment.content().body(), speaker, out);
    String status = comment.content().status().name().toLowerCase(Locale.ROOT);
    Moment created = comment.content().created();
    meta("comment", status, comment.depth(), comment.content().votes(), created, out);
    out.writeStringField(
        "reply-to", comment.parentId() == null ? comment.articleId() : comment.parentId());
    time(created, out);
  }

  private static void utterance(
      String id, String conversation, @Nullable String text, String speaker, JsonGenerator out)
      throws IOException {
    out.writeStringField("id", id);
    out.writeStringField("conversation_id", conversation);
    out.writeStringField("text", text == null ? "" : text);
    out.writeStringField("speaker", speaker);
  }

  private static void meta(
      String kind,
      String status,
      long depth,
      @Nullable Long votes,
      @Nullable Moment time,
      JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart("meta");
    out.writeStringField("kind", kind);
    out.writeStringField("status", status);
    out.writeNumberField("depth", depth);
    if (votes == null) {
      out.writeNullField("votes");
    } else {
      out.writeNumberField("votes", votes);
    }
    out.writeStringField(
        "zone",
        time == null || time.zone() == null ? null : time.zone().name().toLowerCase(Locale.ROOT));
    out.writeEndObject();
  }

  /** Seconds since 1970, of UTC where the zone is known, else of local time. */
  private static void time(@Nullable Moment time, JsonGenerator out) throws IOException {
    if (time == null || time.at() == null) {
      out.writeNullField("timestamp");
    } else {
      out.writeNumberField("timestamp", Math.floorDiv(time.at(), Moment.MICROS_PER_SECOND));
    }
    noVectors(out);
  }

  private static void endMeta(JsonGenerator out) throws IOException {
    out.writeEndObject();
    noVectors(out);
  }

  private static void noVectors(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("vectors");
    out.writeEndArray();
  }

  private static byte[] place(Discussion discussion, long position) {
    byte[] thread = discussion.threadId().getBytes(UTF_8);
    return ByteBuffer.allocate(thread.length + Long.BYTES).put(thread).putLong(position).array();
  }

  /** Writes the members of an object. */
  private interface Members {
    void write(JsonGenerator out) throws IOException;
  }

  private static byte[] json(Members members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      members.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

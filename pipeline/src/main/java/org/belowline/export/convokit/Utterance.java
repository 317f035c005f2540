package org.belowline.export.convokit;

import java.util.List;
import org.belowline.lines.JsonPaths;
import org.belowline.lines.JsonRow;
import org.belowline.model.Moment;
import org.belowline.text.GivenTime;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/** A line of a corpus. One object sees all lines of a content, one after the other. */
final class Utterance {
  private static final JsonPaths PATHS =
      JsonPaths.ofAll(
          List.of(
              "id",
              "conversation_id",
              "root",
              "text",
              "speaker",
              "user",
              "reply-to",
              "reply_to",
              "timestamp",
              "meta.status",
              "meta.votes",
              "meta.score",
              "meta.title"));

  private final @Nullable String[] values = new String[PATHS.paths().size()];

  /** Goes to a line. */
  void read(byte[] line) throws JsonRow.NoObjectException {
    JsonRow.read(line, PATHS, values);
  }

  /** Goes to a line that may be cut off. */
  void readBeginning(byte[] line) {
    JsonRow.readBeginning(line, PATHS, values);
  }

  /** Whether the line has what each of a corpus has. */
  boolean isOne() {
    return id() != null && conversation() != null && text() != null && speaker() != null;
  }

  @Nullable String id() {
    return value("id");
  }

  /** The id of the utterance that the conversation begins with. */
  @Nullable String conversation() {
    String conversation = value("conversation_id");
    return conversation == null ? value("root") : conversation;
  }

  @Nullable String text() {
    return value("text");
  }

  @Nullable String speaker() {
    String speaker = value("speaker");
    return speaker == null ? value("user") : speaker;
  }

  /** The speaker as somebody; null where the corpus knows nobody. */
  @Nullable String knownSpeaker() {
    String speaker = speaker();
    boolean isNobody =
        speaker == null
            || speaker.startsWith("[") && speaker.endsWith("]")
            || Names.isNobody(Names.fold(speaker));
    return isNobody ? null : speaker;
  }

  /** The id of the utterance that is answered; null where that is the first one. */
  @Nullable String answered() {
    String answered = value("reply-to");
    String id = answered == null ? value("reply_to") : answered;
    return id == null || id.isBlank() || id.equals(conversation()) ? null : id;
  }

  /** Whether the conversation begins with it. */
  boolean isFirst() {
    String id = id();
    return id != null
        && id.equals(conversation())
        && value("reply-to") == null
        && value("reply_to") == null;
  }

  @Nullable Moment time() {
    String time = value("timestamp");
    return time == null ? null : GivenTime.of(time);
  }

  @Nullable String status() {
    return value("meta.status");
  }

  @Nullable String title() {
    return value("meta.title");
  }

  /** null where it is no number. */
  @Nullable Long votes() {
    String votes = value("meta.votes") == null ? value("meta.score") : value("meta.votes");
    try {
      return votes == null ? null : Long.valueOf(votes);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private @Nullable String value(String path) {
    return values[PATHS.place(path)];
  }
}

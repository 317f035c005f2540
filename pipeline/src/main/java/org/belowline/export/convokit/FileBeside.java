package org.belowline.export.convokit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** The files of a corpus beside its utterances: told by their names, and by how they begin. */
final class FileBeside {
  private static final JsonFactory JSON = new JsonFactory();

  /** Objects by id, each with what is known of it. */
  private static final Set<String> BY_ID =
      Set.of("speakers.json", "users.json", "conversations.json");

  private static final String INDEX = "index.json";

  /** What is known of the corpus itself: a small object of any fields. */
  private static final String CORPUS = "corpus.json";

  private static final Set<String> OF_PAGES =
      Set.of("text", "html", "content", "body", "raw_content", "url");

  private FileBeside() {}

  /**
   * Whether content is one of them.
   *
   * @param name of the input
   * @param head the first bytes; all of them where the content is short
   */
  static boolean is(String name, byte[] head) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (!BY_ID.contains(file) && !file.equals(INDEX) && !file.equals(CORPUS)) {
      return false;
    }
    try (JsonParser json = JSON.createParser(head)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      return file.equals(CORPUS)
          ? isSmall(json)
          : file.equals(INDEX) ? isIndex(json) : isById(json);
    } catch (IOException otherOrCut) {
      return false;
    }
  }

  private static boolean isSmall(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (OF_PAGES.contains(json.currentName())) {
        return false;
      }
      json.nextToken();
      json.skipChildren();
    }
    return json.nextToken() == null;
  }

  private static boolean isIndex(JsonParser json) throws IOException {
    return json.nextToken() == JsonToken.FIELD_NAME
        && json.currentName().endsWith("-index")
        && json.nextToken() == JsonToken.START_OBJECT;
  }

  private static boolean isById(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.END_OBJECT) {
      return true;
    }
    if (json.nextToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME) {
      return false;
    }
    String first = json.currentName();
    return first.equals("meta") || first.equals("vectors") || first.equals("name");
  }
}

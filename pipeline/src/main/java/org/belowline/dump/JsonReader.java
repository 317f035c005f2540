package org.belowline.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.belowline.lines.JsonLines;
import org.belowline.model.Reject;

/** Tells JSON of forms that are not read, which no page of text is. */
final class JsonReader implements DumpReader {
  private static final JsonFactory JSON = new JsonFactory();

  private static final int SAMPLE = 1 << 12;

  /** A cut may leave so many bytes that are wrong. */
  private static final int CUT = 8;

  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    int start = JsonLines.markLength(head);
    if (start == head.length || "{[ \t\r\n".indexOf(head[start]) < 0) {
      return false;
    }
    boolean hasField = false;
    try (JsonParser json = JSON.createParser(head)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (!hasField && token.isScalarValue()) {
          return false;
        }
        hasField |= token == JsonToken.FIELD_NAME;
      }
      return hasField;
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
      return hasField && at >= head.length - CUT;
    } catch (IOException notText) {
      return false;
    }
  }

  @Override
  public void read(Content content, Dump dump, RecordSink sink) throws IOException {
    byte[] beginning = content.stream().readNBytes(SAMPLE);
    PageChecks.reject(
        content.location(),
        DumpFormat.JSON,
        Reject.Reason.UNSUPPORTED,
        "JSON of no form that is read; rows of comments, one object a line, are read with --map",
        beginning,
        dump.limits(),
        sink);
  }
}

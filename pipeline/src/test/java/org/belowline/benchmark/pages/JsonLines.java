package org.belowline.benchmark.pages;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;

/** Pages as JSON objects. */
final class JsonLines implements PackedPages {
  private final JsonGenerator json;

  JsonLines(Path file) throws IOException {
    json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void add(InventedPage page, PageLayout layout, String written) throws IOException {
    json.writeStartObject();
    json.writeStringField("url", page.url());
    json.writeStringField("captured_at", page.captured().toString());
    json.writeStringField(layout.isMarkup() ? "html" : "text", written);
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}

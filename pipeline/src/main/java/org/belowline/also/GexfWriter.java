package org.belowline.also;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a {@link ReplyNetwork} as GEXF 1.3: all nodes, then all arrows. */
final class GexfWriter implements PieceWriter {
  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;
  private byte @Nullable [] open;
  private long sum;
  private String text = "";
  private boolean inArrows;
  private long nodes;

  GexfWriter(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      line();
      xml.writeStartElement("gexf");
      xml.writeDefaultNamespace("http://gexf.net/1.3");
      xml.writeAttribute("version", "1.3");
      xml.writeStartElement("graph");
      xml.writeAttribute("mode", "static");
      xml.writeAttribute("defaultedgetype", "directed");
      xml.writeStartElement("attributes");
      xml.writeAttribute("class", "node");
      attribute("comments", "long");
      attribute("host", "string");
      xml.writeEndElement();
      line();
      xml.writeStartElement("nodes");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attribute(String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", name);
    xml.writeAttribute("title", name);
    xml.writeAttribute("type", type);
  }

  @Override
  public void write(byte[] key, byte[] value) throws IOException {
    if (open == null || !Arrays.equals(open, key)) {
      end();
      open = key;
      sum = 0;
      text = new String(value, Long.BYTES, value.length - Long.BYTES, UTF_8);
    }
    sum += ByteBuffer.wrap(value).getLong();
  }

  @Override
  public void finish() throws IOException {
    end();
    try {
      if (!inArrows) {
        startArrows();
      }
      line();
      xml.writeEndDocument();
      line();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public long count() {
    return nodes;
  }

  /** Writes what all pieces of the open key come to. */
  private void end() throws IOException {
    if (open == null) {
      return;
    }
    try {
      String id = new String(open, 1, open.length - 1, UTF_8);
      if (open[0] == ReplyNetwork.NODE) {
        node(id);
      } else {
        arrow(id.substring(0, id.length() / 2), id.substring(id.length() / 2));
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void node(String id) throws XMLStreamException {
    int end = text.lastIndexOf('\n');
    line();
    xml.writeStartElement("node");
    xml.writeAttribute("id", id);
    xml.writeAttribute("label", printable(text.substring(0, end)));
    xml.writeStartElement("attvalues");
    value("comments", Long.toString(sum));
    if (end + 1 < text.length()) {
      value("host", printable(text.substring(end + 1)));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    nodes++;
  }

  private void value(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    xml.writeAttribute("for", name);
    xml.writeAttribute("value", value);
  }

  private void arrow(String from, String to) throws XMLStreamException {
    if (!inArrows) {
      startArrows();
    }
    line();
    xml.writeEmptyElement("edge");
    xml.writeAttribute("id", from + "-" + to);
    xml.writeAttribute("source", from);
    xml.writeAttribute("target", to);
    xml.writeAttribute("weight", Long.toString(sum));
  }

  private void startArrows() throws XMLStreamException {
    line();
    xml.writeEndElement();
    line();
    xml.writeStartElement("edges");
    inArrows = true;
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Characters that XML cannot have become U+FFFD. */
  private static String printable(String text) {
    return text.codePoints()
        .map(
            c ->
                c == '\t' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                    ? c
                    : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

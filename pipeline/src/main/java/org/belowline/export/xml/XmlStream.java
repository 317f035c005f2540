package org.belowline.export.xml;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an XML stream, each as soon as it is complete, so that no more of the stream is
 * in memory than the reader has not yet done with.
 */
final class XmlStream {
  private static final int DEEPEST = 4_096;

  private final XmlSource source;
  private final StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST));
  private Iterator<Element> elements;
  private @Nullable Element end;

  /**
   * Reads a stream.
   *
   * @param in stays open
   * @param most characters of one entry
   */
  XmlStream(InputStream in, int most) throws IOException {
    source = new XmlSource(in, most);
    elements = parser.parse(source, "").iterator();
  }

  Charset charset() {
    return source.charset();
  }

  /** The next element that is complete, children before their parents; null at the end. */
  @Nullable Element next() {
    if (end != null || !elements.hasNext()) {
      return null;
    }
    Element element = elements.next();
    if (element.nodeName().equals(XmlSource.END)) {
      end = element;
      return null;
    }
    return element;
  }

  /** Forgets an element, and the text and comments above it. */
  void done(Element element) {
    Node above = element.previousSibling();
    while (above != null && !(above instanceof Element)) {
      above.remove();
      above = element.previousSibling();
    }
    element.remove();
    source.endEntry();
  }

  /** The elements that are not complete at the end, innermost first. */
  List<Element> open() {
    return end == null
        ? List.of()
        : end.parents().stream().filter(element -> !(element instanceof Document)).toList();
  }

  /** Whether the end is none, but an entry that is too large. */
  boolean isTooLarge() {
    return source.isTooLarge();
  }

  /**
   * Goes on behind an entry that is too large; false where nothing follows.
   *
   * @param tags names of tags, one of which begins the next entry
   * @param opening the tags that are open there
   */
  boolean skipTo(Set<String> tags, String opening) {
    if (!source.skipTo(tags, opening)) {
      return false;
    }
    end = null;
    elements = parser.parse(source, "").iterator();
    return true;
  }

  /**
   * Says that the stream was read to its end.
   *
   * @throws IOException where it was not: it broke off, or could not be read
   */
  void finish() throws IOException {
    if (source.failure() != null) {
      throw requireNonNull(source.failure());
    }
    if (end == null || !open().isEmpty() && !isTooLarge()) {
      throw new EOFException("an element is not closed");
    }
  }
}

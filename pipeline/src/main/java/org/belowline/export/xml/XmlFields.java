package org.belowline.export.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the elements within an entry say. */
final class XmlFields {
  /** Never leave the reader, in whatever form. Names without prefix, in lower case. */
  private static final Set<String> PRIVATE =
      Set.of("comment_author_email", "comment_author_ip", "author_email", "email", "ipaddress");

  private XmlFields() {}

  /** The element of this name among the children; else, as in broken markup, further below. */
  static @Nullable Element child(Element of, String name) {
    for (Node node = of.firstChild(); node != null; node = node.nextSibling()) {
      if (node.nodeName().equals(name)) {
        return (Element) node;
      }
    }
    return of.stream().filter(e -> e != of && e.nodeName().equals(name)).findFirst().orElse(null);
  }

  /** The text of that element, without white space around it; null where it is none, or empty. */
  static @Nullable String text(Element of, String name) {
    return text(child(of, name));
  }

  /** The text of an element; null where there is none. */
  static @Nullable String text(@Nullable Element element) {
    String text = element == null ? "" : strip(element.wholeText());
    return text.isEmpty() ? null : text;
  }

  /** The HTML in an element, whether it is escaped, in CDATA, or stands there as elements. */
  static String html(@Nullable Element element) {
    StringBuilder html = new StringBuilder();
    for (Node node = element == null ? null : element.firstChild();
        node != null;
        node = node.nextSibling()) {
      html.append(node instanceof TextNode text ? text.getWholeText() : node.outerHtml());
    }
    return html.toString();
  }

  /** What the attribute "id" of an element says, whatever its prefix; null where it has none. */
  static @Nullable String id(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.equals("id") || name.endsWith(":id")) {
        // Where it is not quoted, the end of the tag is taken for part of it.
        String id =
            attribute.getValue().endsWith("/")
                ? attribute.getValue().substring(0, attribute.getValue().length() - 1)
                : attribute.getValue();
        return id.isBlank() ? null : id.strip();
      }
    }
    return null;
  }

  /** The first child of this name, whatever its prefix; null where there is none. */
  static @Nullable Element local(Element of, String name) {
    for (Element child = of.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (localName(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** The name of an element without its prefix, in lower case. */
  static String localName(Element element) {
    String name = element.nodeName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** An entry as it was read, without what is private. */
  static byte[] content(Element entry) {
    Document alone = new Document("");
    alone.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    alone.appendChild(entry.clone());
    for (Element element : alone.getAllElements()) {
      if (PRIVATE.contains(localName(element))) {
        element.remove();
      }
    }
    return alone.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (start < end && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}

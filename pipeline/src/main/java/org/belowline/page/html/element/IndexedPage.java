package org.belowline.page.html.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page with the names that occur on it, so that most of the elements that are asked for are told
 * to be missing without a walk. The document must not change. Safe for use by several threads.
 */
public final class IndexedPage {
  private final Document document;
  private final Set<String> tags = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final List<String> jsonLd = new ArrayList<>();

  private IndexedPage(Document document) {
    this.document = document;
  }

  /** Reads the names. */
  public static IndexedPage of(Document document) {
    IndexedPage page = new IndexedPage(document);
    document.traverse(page.new Names());
    return page;
  }

  public Document document() {
    return document;
  }

  /** The text of each script of JSON-LD, in page order. */
  public List<String> jsonLd() {
    return Collections.unmodifiableList(jsonLd);
  }

  /** Whether an element of this kind is on the page. */
  public boolean has(Sought sought) {
    return first(sought) != null;
  }

  /** The first such element in page order; null where there is none. */
  public @Nullable Element first(Sought sought) {
    return sought.mayBeOn(this) ? document.selectFirst(sought.evaluator()) : null;
  }

  /** All such elements, in page order. */
  public List<Element> all(Sought sought) {
    return sought.mayBeOn(this) ? document.select(sought.evaluator()) : List.of();
  }

  /** Whether a class or an id on the page, in lower case, contains one of the texts. */
  public boolean namesContain(List<String> texts) {
    return contain(classes, texts) || contain(ids, texts);
  }

  private static boolean contain(Set<String> names, List<String> texts) {
    for (String name : names) {
      for (String text : texts) {
        if (name.contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasTag(String name) {
    return tags.contains(name);
  }

  boolean hasClass(String name) {
    return classes.contains(name);
  }

  boolean hasId(String name) {
    return ids.contains(name);
  }

  boolean hasIdThatBegins(String text) {
    for (String id : ids) {
      if (id.startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAttribute(String name) {
    return attributes.contains(name);
  }

  /** Gathers the names; all in lower case, since selectors do not tell it from upper case. */
  private final class Names implements NodeVisitor {
    private final Set<String> classLists = new HashSet<>();

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      tags.add(element.normalName());
      if (element.attributesSize() == 0) {
        return;
      }
      if (element.nameIs("script")
          && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        jsonLd.add(element.data());
      }
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        attributes.add(key);
        if (key.equals("id")) {
          ids.add(attribute.getValue().toLowerCase(Locale.ROOT));
        } else if (key.equals("class") && classLists.add(attribute.getValue())) {
          addClasses(attribute.getValue().toLowerCase(Locale.ROOT));
        }
      }
    }

    private void addClasses(String list) {
      int start = 0;
      for (int i = 0; i <= list.length(); i++) {
        if (i == list.length() || list.charAt(i) <= ' ') {
          if (i > start) {
            classes.add(list.substring(start, i));
          }
          start = i + 1;
        }
      }
    }
  }
}

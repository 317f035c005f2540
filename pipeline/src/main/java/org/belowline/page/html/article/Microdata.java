package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.ElementSize;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Properties of the article as microdata and RDFa mark them in the page. */
final class Microdata {
  private final List<Property> properties = new ArrayList<>();

  /** A property with its value; {@code index} is that of its element. */
  record Property(String name, String value, int index) {}

  private Microdata() {}

  /** Reads the properties that no other thing than an article has. */
  static Microdata of(Outline outline, Set<Element> notArticle) {
    Microdata data = new Microdata();
    int[] scopes = new int[outline.size()];
    int gone = 0;
    for (int i = 0; i < outline.size(); i++) {
      int parent = outline.parent(i);
      Element element = outline.element(i);
      if (notArticle.contains(element)) {
        gone = Math.max(gone, outline.end(i));
      }
      scopes[i] = parent < 0 ? -1 : isScope(outline.element(parent)) ? parent : scopes[parent];
      if (i >= gone && element.attributesSize() > 0) {
        data.take(outline, scopes, i);
      }
    }
    return data;
  }

  private static boolean isScope(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("itemscope") || element.hasAttr("typeof"));
  }

  List<Property> all(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).toList();
  }

  @Nullable String first(String name) {
    return properties.stream()
        .filter(property -> property.name().equals(name))
        .map(Property::value)
        .findFirst()
        .orElse(null);
  }

  private void take(Outline outline, int[] scopes, int i) {
    Element element = outline.element(i);
    String names = element.attr("itemprop");
    if (names.isEmpty()) {
      names = element.attr("property");
    }
    if (names.isEmpty()) {
      return;
    }
    int scope = scopes[i];
    for (String name : names.split(" ")) {
      String bare = name.substring(name.lastIndexOf(':') + 1);
      if (isOfArticle(outline, scope)) {
        if (!isScope(element)) {
          add(bare, value(element), i);
        }
      } else if (bare.equals("name")) {
        // the name of the article's author
        String role = role(outline.element(scope));
        if (isOfArticle(outline, scopes[scope]) && !role.isEmpty()) {
          add(role, value(element), i);
        }
      }
    }
  }

  private void add(String name, String value, int index) {
    if (!value.isEmpty()) {
      properties.add(new Property(name, value, index));
    }
  }

  private static String role(Element scope) {
    String role =
        scope.attr("itemprop").isEmpty() ? scope.attr("property") : scope.attr("itemprop");
    for (String name : role.split(" ")) {
      String bare = name.substring(name.lastIndexOf(':') + 1);
      if (bare.equals("author") || bare.equals("creator") || bare.equals("publisher")) {
        return bare;
      }
    }
    return "";
  }

  private static boolean isOfArticle(Outline outline, int scope) {
    if (scope < 0) {
      return true;
    }
    Element element = outline.element(scope);
    String type = element.attr("itemtype") + element.attr("typeof");
    String bare = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    return JsonLd.isArticle(bare) || bare.endsWith("Page") || bare.equals("Blog");
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      String value = element.attr(attribute).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return ElementSize.isLarge(element) ? "" : ElementText.of(element, within -> false).strip();
  }
}

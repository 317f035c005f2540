package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that a reader sees, in page order, each with the amount of text in it.
 * Amounts are characters without white space. Prose is the text of blocks that hold, outside of
 * links, at least a short sentence of their own.
 */
final class Outline {
  private static final int LARGE = 300;

  /** Characters of a short sentence. */
  static final int SENTENCE = 40;

  private final List<Element> elements = new ArrayList<>();
  private int[] parents = new int[256];
  private int[] blocks = new int[256];
  private int[] ownText = new int[256];
  private int[] ownLinked = new int[256];
  private int[] ends = new int[0];
  private int[] text = new int[256];
  private int[] linked = new int[256];

  private Outline() {}

  static Outline of(Element root) {
    Outline outline = new Outline();
    NodeTraversor.filter(outline.new Reader(), root);
    outline.sum();
    return outline;
  }

  int size() {
    return elements.size();
  }

  Element element(int index) {
    return elements.get(index);
  }

  /** The element around this one; −1 for the root. An element stands behind its parent. */
  int parent(int index) {
    return parents[index];
  }

  /** Behind the last element within this one. */
  int end(int index) {
    return ends[index];
  }

  /**
   * Whether the element holds more elements than any line does. Elements within one another all
   * hold the same text: whoever reads each of them asks this first.
   */
  boolean isLarge(int index) {
    return ends[index] - index > LARGE;
  }

  /** The block that an inline element stands in; a block's own index. */
  int block(int index) {
    return blocks[index];
  }

  /** All text in the element, with that of the elements in it. */
  int text(int index) {
    return text[index];
  }

  /** The part of {@link #text} that stands in links. */
  int linked(int index) {
    return linked[index];
  }

  /** The part of {@link #ownText} that stands in links. */
  int ownLinked(int index) {
    return ownLinked[index];
  }

  /** The text of the block itself, without that of blocks in it; 0 for an inline element. */
  int ownText(int index) {
    return ownText[index];
  }

  /** The prose in each element. {@code out} says which elements are left out with all in them. */
  int[] prose(BitSet out) {
    int[] prose = new int[size()];
    BitSet gone = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      if (out.get(i) || i > 0 && gone.get(parents[i])) {
        gone.set(i);
      } else if (ownText[i] - ownLinked[i] >= SENTENCE) {
        prose[i] = ownText[i] - ownLinked[i];
      }
    }
    for (int i = size() - 1; i > 0; i--) {
      prose[parents[i]] += prose[i];
    }
    return prose;
  }

  private void sum() {
    ends = new int[size()];
    for (int i = size() - 1; i > 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      text[parents[i]] += text[i];
      linked[parents[i]] += linked[i];
    }
    ends[0] = size();
  }

  private int add(Element element, int parent) {
    int index = elements.size();
    if (index == parents.length) {
      parents = Arrays.copyOf(parents, index * 2);
      blocks = Arrays.copyOf(blocks, index * 2);
      ownText = Arrays.copyOf(ownText, index * 2);
      ownLinked = Arrays.copyOf(ownLinked, index * 2);
      text = Arrays.copyOf(text, index * 2);
      linked = Arrays.copyOf(linked, index * 2);
    }
    elements.add(element);
    parents[index] = parent;
    blocks[index] = parent < 0 || ElementText.isBlock(element) ? index : blocks[parent];
    return index;
  }

  private final class Reader implements NodeFilter {
    private int open = -1;
    private int links;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        int ink = ink(piece.getWholeText());
        int inLink = links > 0 ? ink : 0;
        text[open] += ink;
        linked[open] += inLink;
        ownText[blocks[open]] += ink;
        ownLinked[blocks[open]] += inLink;
      } else if (node instanceof Element element) {
        if (ElementText.isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open = add(element, open);
        links += element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        open = parents[open];
        links -= element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private int ink(String text) {
      int ink = 0;
      for (int i = 0; i < text.length(); i++) {
        ink += text.charAt(i) > ' ' ? 1 : 0;
      }
      return ink;
    }
  }
}

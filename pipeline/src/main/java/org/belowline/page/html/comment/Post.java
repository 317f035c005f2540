package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A post while the page is walked through: where it stands, and what its parts may be. */
final class Post {
  /** A candidate for a part. */
  record Candidate(Element element, int rank) {}

  final Element element;

  /** The post that it stands in, or in whose box of replies; null at top level. */
  final @Nullable Post above;

  final int level;
  final boolean pingback;
  final List<Candidate> authors = new ArrayList<>();
  final List<Candidate> dates = new ArrayList<>();
  final List<Candidate> bodies = new ArrayList<>();
  final List<Element> quotes = new ArrayList<>();
  final List<Element> votes = new ArrayList<>();

  /** Links, of its text too. */
  final List<Element> links = new ArrayList<>();

  /** Whether it waits for a moderator, and is shown to its author only. */
  boolean pending;

  /** Whether other posts stand in it. */
  boolean hasReplies;

  Post(Element element, @Nullable Post above, int level, boolean pingback) {
    this.element = element;
    this.above = above;
    this.level = level;
    this.pingback = pingback;
  }

  void add(PartOf part, Element of) {
    switch (part.part()) {
      case AUTHOR -> authors.add(new Candidate(of, part.rank()));
      case DATE -> dates.add(new Candidate(of, part.rank()));
      case BODY -> bodies.add(new Candidate(of, part.rank()));
      case QUOTE -> {
        // What a quoted post quotes is not quoted by this one.
        if (quotes.isEmpty() || !isWithin(of, quotes.get(quotes.size() - 1))) {
          quotes.add(of);
        }
      }
      case VOTES -> votes.add(of);
      case REPLIES, CONTROL -> {}
    }
  }

  /** Whether one element of the post is, or stands in, another one of it. */
  boolean isWithin(Element inner, Element outer) {
    Element at = inner;
    while (at != null && at != outer && at != element) {
      at = at.parent();
    }
    return at == outer;
  }

  /** Whether nothing of it was met yet but boxes. */
  boolean isBare() {
    return authors.isEmpty() && dates.isEmpty() && bodies.isEmpty() && !hasReplies;
  }
}

package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a part of a page is for, as the names of the boxes around it say. */
enum CommentPlace {
  /** Of comments, whatever else is on the page. */
  COMMENTS,
  /** Of posts or messages, which may be comments and may be articles. */
  POSTS;

  /** How many boxes are looked at. */
  private static final int HIGHEST = 8;

  /** Words that begin so are of comments: "commentlist", "commenti", "kommentare". */
  private static final List<String> STEMS =
      List.of("comment", "kommentar", "comentario", "koment", "reactie", "talkback");

  private static final Set<String> OF_COMMENTS = Set.of("responses", "opinions", "feedback");

  private static final Set<String> OF_POSTS =
      Set.of(
          "discussion",
          "discussions",
          "replies",
          "thread",
          "posts",
          "post",
          "reply",
          "response",
          "message",
          "messages",
          "msg",
          "forum",
          "topic",
          "reviews",
          "review",
          "reactions");

  private static final Set<String> OF_OTHERS =
      Set.of(
          "related",
          "recent",
          "sidebar",
          "widget",
          "nav",
          "menu",
          "teaser",
          "teasers",
          "news",
          "latest",
          "popular",
          "trending",
          "more",
          "card",
          "cards",
          "footer");

  /** The place by the nearest box that says anything; null where that says something else. */
  static @Nullable CommentPlace of(Element box) {
    Element element = box;
    for (int i = 0; i < HIGHEST && element != null; i++) {
      boolean others = element.normalName().equals("aside") || element.normalName().equals("nav");
      CommentPlace place = null;
      for (String name : names(element)) {
        for (String word : name.split("-")) {
          others |= OF_OTHERS.contains(word);
          CommentPlace one = said(word);
          boolean state = one == POSTS && BoxShape.isState(name);
          place = one == null || state || place == COMMENTS ? place : one;
        }
      }
      if (others || place != null) {
        return others ? null : place;
      }
      element = element.parent();
    }
    return null;
  }

  private static @Nullable CommentPlace said(String word) {
    if (OF_COMMENTS.contains(word) || STEMS.stream().anyMatch(word::startsWith)) {
      return COMMENTS;
    }
    return OF_POSTS.contains(word) ? POSTS : null;
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>(ClassNames.of(element));
    if (!element.id().isEmpty()) {
      names.add(ClassNames.spelled(element.id()));
    }
    return names;
  }
}

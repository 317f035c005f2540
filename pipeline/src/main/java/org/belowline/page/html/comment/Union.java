package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The comments that a page shows and those that it describes to machines, each once. What is shown
 * says where a comment stands and what it says; the description adds what is not shown.
 */
final class Union {
  private final List<RawComment> shown;
  private final List<DescribedComment> described;

  /** Of each described comment where it is among all; −1 where it is the first post. */
  private final int[] places;

  private final List<RawComment> all;
  private final Map<DescribedComment, Integer> placeOf = new IdentityHashMap<>();
  private final Map<String, Integer> byAddress = new HashMap<>();

  private Union(
      List<RawComment> shown, @Nullable PostText firstPost, List<DescribedComment> described) {
    this.shown = shown;
    this.described = described;
    all = new ArrayList<>(shown);
    List<RawComment> candidates = new ArrayList<>(shown);
    if (firstPost != null) {
      candidates.add(comment(firstPost));
    }
    List<RawComment> comments = comments(described);
    places = new SameComments(candidates, comments).places();
    for (int j = 0; j < places.length; j++) {
      if (places[j] == shown.size() && firstPost != null) {
        places[j] = -1;
        continue;
      }
      if (places[j] < 0) {
        places[j] = all.size();
        all.add(comments.get(j));
      } else {
        all.set(places[j], filled(all.get(places[j]), comments.get(j)));
      }
      placeOf.put(described.get(j), places[j]);
      if (described.get(j).url != null) {
        byAddress.putIfAbsent(SameComments.address(described.get(j).url), places[j]);
      }
    }
  }

  /**
   * The comments, each parent before its replies, shown siblings before those that are described
   * alone.
   *
   * @param firstPost the post that is the article, and no comment; null where there is none
   */
  static List<RawComment> of(
      List<RawComment> shown, @Nullable PostText firstPost, List<DescribedComment> described) {
    return described.isEmpty() ? shown : new Union(shown, firstPost, described).inOrder();
  }

  private List<RawComment> inOrder() {
    for (int i = 0; i < all.size(); i++) {
      String id = all.get(i).siteId();
      String permalink = all.get(i).permalink();
      if (id != null) {
        byAddress.putIfAbsent(id, i);
      }
      if (permalink != null) {
        byAddress.putIfAbsent(SameComments.address(permalink), i);
      }
    }
    Threading.Link[] links = new Threading.Link[all.size()];
    for (int i = 0; i < links.length; i++) {
      RawComment comment = all.get(i);
      Integer parent = i < shown.size() ? comment.parent() : null;
      links[i] = new Threading.Link(parent == null ? -1 : parent, comment.evidence());
    }
    boolean moved = all.size() > shown.size();
    for (int j = 0; j < places.length; j++) {
      int parent = places[j] < 0 ? -1 : parent(described.get(j));
      if (parent >= 0 && parent != places[j] && links[places[j]].parent() < 0) {
        links[places[j]] = new Threading.Link(parent, Evidence.MARKUP);
        moved = true;
      }
    }
    if (!moved) {
      return List.copyOf(all);
    }
    Threading.breakCycles(links);
    List<RawComment> ordered = new ArrayList<>();
    int[] newPlaces = new int[links.length];
    for (int place : Threading.parentsFirst(Arrays.asList(links))) {
      newPlaces[place] = ordered.size();
      Threading.Link link = links[place];
      ordered.add(
          all.get(place)
              .withPlace(link.parent() < 0 ? null : newPlaces[link.parent()], link.evidence()));
    }
    return ordered;
  }

  /** The place of the comment that this one answers; −1 where none is known. */
  private int parent(DescribedComment comment) {
    if (comment.above != null) {
      return placeOf.getOrDefault(comment.above, -1);
    }
    String answered = comment.parentItem;
    if (answered == null) {
      return -1;
    }
    Integer place = byAddress.get(SameComments.address(answered));
    String id = DescribedComment.siteId(answered);
    return place == null && id != null
        ? byAddress.getOrDefault(id, -1)
        : place == null ? -1 : place;
  }

  private static RawComment filled(RawComment shown, RawComment described) {
    RawComment filled = shown.filledFrom(described);
    Moment printed = shown.created();
    Moment known = described.created();
    return printed == null || printed.at() != null || known == null || known.at() == null
        ? filled
        : filled.withCreated(
            new Moment(known.at(), printed.text(), known.precision(), known.zone()));
  }

  /** An address that several have is the page's, and none's own. */
  private static List<RawComment> comments(List<DescribedComment> described) {
    Set<String> once = new HashSet<>();
    Set<String> more = new HashSet<>();
    for (DescribedComment comment : described) {
      if (comment.url != null && !once.add(comment.url)) {
        more.add(comment.url);
      }
    }
    return described.stream().map(one -> one.comment(!more.contains(one.url))).toList();
  }

  private static RawComment comment(PostText post) {
    return new RawComment(
            null,
            null,
            Status.PRESENT,
            null,
            null,
            post.author(),
            post.authorUrl(),
            post.created(),
            post.body(),
            null,
            null,
            null)
        .withSetOff(post.setOff());
  }
}

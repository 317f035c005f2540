package org.belowline.export.xml;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a Blogger export, and what it says of the post and the comment that it is about.
 *
 * @param refs ids of entries that it answers: of the post, and where nothing tells them apart of a
 *     comment
 * @param url the address of the post; null where it gives none
 * @param parent id of the comment that it is known to answer; null where none is
 */
record BloggerComment(
    BloggerEntry entry, List<String> refs, @Nullable String url, @Nullable String parent) {
  private static final String FEED_OF_COMMENTS = "/comments/default/";
  private static final String PROFILE = "/profile/";

  /** Reads it from an entry. */
  static BloggerComment of(BloggerEntry entry) {
    List<String> refs = new ArrayList<>();
    String url = null;
    String parent = null;
    for (Element answered : entry.all("in-reply-to")) {
      String href = answered.attr("href").strip();
      String comment = commentIn(href);
      if (comment != null) {
        parent = comment;
      }
      if (!href.isEmpty() && url == null) {
        url = withoutFragment(href);
      }
      if (!answered.attr("ref").isBlank() && comment == null) {
        refs.add(answered.attr("ref").strip());
      }
    }
    String parentPost = entry.text("parent");
    if (parentPost != null) {
      refs.add(0, parentPost);
    }
    String named = entry.text("inreplyto");
    String related = entry.link("related");
    if (named != null) {
      parent = BloggerEntry.siteId(named);
    } else if (related != null && related.contains(FEED_OF_COMMENTS)) {
      parent = related.substring(related.lastIndexOf('/') + 1);
    }
    String post = postId(entry);
    for (String ref : List.copyOf(refs)) {
      if (post != null && !BloggerEntry.siteId(ref).equals(post)) {
        refs.remove(ref);
        parent = parent == null ? BloggerEntry.siteId(ref) : parent;
      }
    }
    String own = entry.link("alternate");
    return new BloggerComment(
        entry, refs, url == null && own != null ? withoutFragment(own) : url, parent);
  }

  /** The number of the post as the address of the comment's own feed has it. */
  private static @Nullable String postId(BloggerEntry entry) {
    String feed = entry.link("self");
    int end = feed == null ? -1 : feed.indexOf(FEED_OF_COMMENTS);
    return end < 0 ? null : feed.substring(feed.lastIndexOf('/', end - 1) + 1, end);
  }

  /** Why it is not wanted; null where it is. */
  @Nullable SkipKind skip(boolean unapproved) {
    return unapproved || isDeleted() || entry.status().equals("LIVE") ? null : SkipKind.UNAPPROVED;
  }

  /** What it says. */
  RawComment content() {
    boolean deleted = isDeleted();
    String id = entry.id();
    String profile = deleted ? null : entry.profile();
    return new RawComment(
        null,
        null,
        deleted ? Status.DELETED : Status.PRESENT,
        parent == null ? null : Evidence.ID,
        id == null ? null : BloggerEntry.siteId(id),
        deleted ? null : entry.author(),
        profile,
        entry.time("published"),
        deleted ? null : entry.body().text(),
        null,
        null,
        permalink(),
        profile == null ? null : account(profile),
        parent,
        null,
        deleted ? List.of() : entry.body().setOff());
  }

  private boolean isDeleted() {
    return entry.status().equals("EMPTIED")
        || entry.all("extendedproperty").stream()
            .anyMatch(property -> property.attr("name").equals("blogger.contentRemoved"));
  }

  private @Nullable String permalink() {
    String own = entry.link("alternate");
    return own != null && own.indexOf('#') > 0 ? own : null;
  }

  /** The number of the account; null where the profile is elsewhere. */
  private static @Nullable String account(String profile) {
    int at = profile.indexOf(PROFILE);
    String number = at < 0 ? "" : profile.substring(at + PROFILE.length());
    return number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9') ? null : number;
  }

  /** The id of the comment that an address leads to: "#c123"; null where it leads to a post. */
  private static @Nullable String commentIn(String href) {
    int fragment = href.indexOf("#c");
    String id = fragment < 0 ? "" : href.substring(fragment + 2);
    return id.isEmpty() || !id.chars().allMatch(c -> c >= '0' && c <= '9') ? null : id;
  }

  private static String withoutFragment(String href) {
    int fragment = href.indexOf('#');
    return fragment < 0 ? href : href.substring(0, fragment);
  }
}

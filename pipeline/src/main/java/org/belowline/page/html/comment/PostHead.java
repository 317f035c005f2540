package org.belowline.page.html.comment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Moment;
import org.belowline.page.html.element.ElementSize;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.MachineTime;
import org.belowline.page.text.ItemHead;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Author and date of a post, chosen among the candidates for them: the surest, then the first. */
final class PostHead {
  /** Longer facts hold more than a date. */
  private static final int LONGEST_FACTS = 400;

  /** What stands beside author and date in their box is no more than so many letters. */
  private static final int LONGEST_HEAD = 60;

  /** The rank of authors and bodies that are mere boxes. */
  private static final int LAST_RANK = 4;

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop=name]");

  private static final List<String> MACHINE_TIMES =
      List.of(
          "datetime",
          "content",
          "data-time",
          "data-timestamp",
          "data-utime",
          "data-epoch",
          "title");

  private final Post post;
  private final Map<Element, PartOf> parts;
  private final Set<Element> posts;

  /** The elements that author and date stand in, and nothing else. */
  private final Set<Element> heads = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable String author;
  private @Nullable String authorUrl;
  private @Nullable Moment created;

  private PostHead(Post post, Map<Element, PartOf> parts, Set<Element> posts) {
    this.post = post;
    this.parts = parts;
    this.posts = posts;
  }

  static PostHead of(Post post, Map<Element, PartOf> parts, Set<Element> posts) {
    PostHead head = new PostHead(post, parts, posts);
    head.findAuthor();
    head.findDate();
    return head;
  }

  @Nullable String author() {
    return author;
  }

  @Nullable String authorUrl() {
    return authorUrl;
  }

  @Nullable Moment created() {
    return created;
  }

  /** Whether the element, or all that is in it, is no text of the post. */
  boolean isNoText(Element element) {
    if (element != post.element && posts.contains(element) || heads.contains(element)) {
      return true;
    }
    PartOf part = parts.get(element);
    return part != null
        && switch (part.part()) {
          case REPLIES, CONTROL, QUOTE, VOTES -> true;
          case AUTHOR, DATE, BODY -> false;
        };
  }

  /** Whether author or date stands in the element, or the element in theirs. */
  boolean meets(Element element) {
    for (Element head : heads) {
      if (post.isWithin(head, element) || post.isWithin(element, head)) {
        return true;
      }
    }
    return false;
  }

  private void findAuthor() {
    for (int rank = 1; rank <= LAST_RANK && author == null; rank++) {
      Element chosen = null;
      for (Post.Candidate candidate : post.authors) {
        Element element = candidate.element();
        if (candidate.rank() == rank
            && (rank < LAST_RANK || standsInHead(element))
            && (chosen == null || post.isWithin(element, chosen))
            && name(element) != null) {
          chosen = element;
        }
      }
      if (chosen != null) {
        author = name(chosen);
        Element link = chosen.normalName().equals("a") ? chosen : chosen.selectFirst(LINK);
        authorUrl = link == null ? null : address(link);
        mark(chosen);
      }
    }
  }

  private static @Nullable String address(Element link) {
    String url = link.absUrl("href");
    return url.startsWith("http") ? url : null;
  }

  private @Nullable String name(Element element) {
    Element marked = element.hasAttr("itemprop") ? element.selectFirst(NAME) : null;
    Element named = marked == null ? element : marked;
    String content = named.attr("content");
    if (!content.isEmpty()) {
      return PostName.in(content);
    }
    return ElementSize.isLarge(named)
        ? null
        : PostName.in(ElementText.of(named, inner -> isNoText(inner) || isDate(inner)).strip());
  }

  private boolean isDate(Element element) {
    PartOf part = parts.get(element);
    return part != null && part.part() == PostPart.DATE && part.rank() <= 2;
  }

  /** A heading is one, and anything else that shares its box with a date and no text. */
  private boolean standsInHead(Element element) {
    for (Post.Candidate body : post.bodies) {
      if (body.rank() < LAST_RANK && post.isWithin(element, body.element())) {
        return false;
      }
    }
    Element box = element.parent();
    return element.normalName().startsWith("h")
        || box != null
            && post.dates.stream().anyMatch(date -> post.isWithin(date.element(), box))
            && holdsNoBody(box);
  }

  private boolean holdsNoBody(Element box) {
    return post.bodies.stream().noneMatch(body -> post.isWithin(body.element(), box));
  }

  private void findDate() {
    for (int rank = 1; rank < LAST_RANK && created == null; rank++) {
      for (Post.Candidate candidate : post.dates) {
        if (candidate.rank() == rank && created == null) {
          created = moment(candidate.element());
          if (created != null) {
            mark(candidate.element());
            nameBeside(candidate.element());
          }
        }
      }
    }
    for (Post.Candidate candidate : post.authors) {
      created = created == null ? moment(candidate.element()) : created;
    }
  }

  /** "Posted by Ann on March 3, 2010": the line of the date may name the author. */
  private void nameBeside(Element date) {
    if (author == null) {
      ItemHead head = ItemHead.read(text(date).lines().toList());
      author = head.author() == null ? null : PostName.withoutBy(head.author());
    }
  }

  private @Nullable Moment moment(Element element) {
    String text = text(element);
    PrintedTime printed = null;
    if (text.length() <= LONGEST_FACTS) {
      for (String line : text.split("\n")) {
        printed = printed == null ? PrintedTimes.find(line) : printed;
      }
    }
    String shown = printed == null ? null : printed.moment().text();
    if (shown == null && RelativeTimes.isWhole(text)) {
      shown = text;
    }
    for (String attribute : MACHINE_TIMES) {
      if (element.hasAttr(attribute)) {
        Moment machine = MachineTime.parse(element.attr(attribute), shown);
        if (machine != null) {
          return machine;
        }
      }
    }
    if (printed != null) {
      return printed.moment();
    }
    return shown == null ? null : Moment.unread(shown);
  }

  /** Empty of what is too large for a head. */
  private String text(Element element) {
    return ElementSize.isLarge(element) ? "" : ElementText.of(element, this::isNoText).strip();
  }

  /** The element is no text, nor are boxes around it that hold little else. */
  private void mark(Element element) {
    heads.add(element);
    Element outer = element.parent();
    while (outer != null && outer != post.element) {
      PartOf part = parts.get(outer);
      boolean head =
          part != null && (part.part() == PostPart.AUTHOR || part.part() == PostPart.DATE);
      if (head
          && holdsNoBody(outer)
          && !ElementSize.isLarge(outer)
          && text(outer).length() <= LONGEST_HEAD) {
        heads.add(outer);
      }
      outer = outer.parent();
    }
  }
}

package org.belowline.thread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * The definitions once more, as literally and slowly as they can be written, to compare with. The
 * results go by the names of the records' components.
 */
final class NaiveStatistics {
  private final int[] parent;
  private final List<CommentFacts> comments;
  private final ArticleFacts article;
  private final int n;

  NaiveStatistics(int[] parent, List<CommentFacts> comments, ArticleFacts article) {
    this.parent = parent;
    this.comments = comments;
    this.article = article;
    this.n = parent.length;
  }

  Map<String, @Nullable Object> summary() {
    Map<String, @Nullable Object> values = new TreeMap<>();
    counts(values);
    shape(values);
    branching(values);
    people(values);
    dyads(values);
    timing(values);
    volume(values);
    return values;
  }

  private void counts(Map<String, @Nullable Object> values) {
    values.put("comments", (long) n);
    values.put("found", count(v -> status(v) == Status.PRESENT));
    values.put("missing", count(v -> status(v) == Status.MISSING));
    values.put("deleted", count(v -> status(v) == Status.DELETED));
    values.put("declared", article.declared());
  }

  private void shape(Map<String, @Nullable Object> values) {
    List<Integer> all = IntStream.range(0, n).boxed().toList();
    List<Integer> depths = all.stream().map(this::depth).toList();
    List<Integer> leaves = all.stream().filter(v -> children(v).isEmpty()).toList();
    int maxDepth = depths.stream().max(Integer::compare).orElse(0);
    List<Long> widths = new ArrayList<>();
    for (int depth = 1; depth <= maxDepth; depth++) {
      int level = depth;
      widths.add(count(v -> depth(v) == level));
    }
    long hIndex = 0;
    for (int i = 1; i <= maxDepth; i++) {
      if (widths.get(i - 1) >= i) {
        hIndex = i;
      }
    }
    long topLevel = count(v -> parent[v] < 0);
    BigDecimal mean = mean(depths);
    BigDecimal variance =
        mean == null
            ? null
            : depths.stream()
                .map(depth -> BigDecimal.valueOf(depth).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
    values.put("topLevel", topLevel);
    values.put("replies", n - topLevel);
    values.put("replyShare", share(n - topLevel, n));
    values.put("leaves", (long) leaves.size());
    values.put("leafShare", share(leaves.size(), n));
    values.put("maxDepth", (long) maxDepth);
    values.put("meanDepth", asDouble(mean));
    values.put("depthVariance", asDouble(variance));
    values.put("meanLeafDepth", asDouble(mean(leaves.stream().map(this::depth).toList())));
    values.put("depthCounts", widths);
    values.put("maxWidth", widths.stream().max(Long::compare).orElse(0L));
    values.put("hIndex", hIndex);
    values.put("structuralVirality", meanDistance(-1));
    values.put(
        "maxReplies",
        all.stream().map(v -> (long) children(v).size()).max(Long::compare).orElse(null));
    values.put("repliedShare", share(count(v -> !children(v).isEmpty()), n));
  }

  private void branching(Map<String, @Nullable Object> values) {
    List<Long> sizes =
        IntStream.range(0, n)
            .filter(v -> parent[v] < 0)
            .mapToObj(v -> 1L + descendants(v).size())
            .toList();
    values.put("largestBranch", sizes.stream().max(Long::compare).orElse(0L));
    values.put("branchEntropy", entropy(sizes));
    values.put("branchGini", gini(sizes));
  }

  private void people(Map<String, @Nullable Object> values) {
    Map<String, Long> activity = new HashMap<>();
    for (CommentFacts comment : comments) {
      if (comment.participant() != null) {
        activity.put(comment.participant(), activity.getOrDefault(comment.participant(), 0L) + 1);
      }
    }
    Collection<Long> counts = activity.values();
    long known = count(v -> person(v) != null);
    long found = count(v -> status(v) == Status.PRESENT);
    long people = activity.size();
    values.put("participants", n > 0 && people == 0 ? null : Long.valueOf(people));
    values.put("unattributed", found - known);
    values.put("participantsKnownShare", share(known, found));
    values.put("commentsPerParticipant", share(known, people));
    values.put("participantsPerComment", share(people, known));
    values.put("topParticipantShare", share(counts.stream().max(Long::compare).orElse(0L), known));
    values.put("oneTimeShare", share(counts.stream().filter(x -> x == 1).count(), people));
    values.put("participationEntropy", entropy(counts));
    values.put("participationGini", gini(counts));
    Long byAuthor = count(v -> Objects.equals(comments.get(v).articleAuthor(), true));
    boolean unknown = n > 0 && (people == 0 || !article.authorsKnown());
    values.put("articleAuthorComments", unknown ? null : byAuthor);
  }

  private void dyads(Map<String, @Nullable Object> values) {
    Set<List<String>> arcs = new HashSet<>();
    long self = 0;
    for (int v = 0; v < n; v++) {
      String from = person(v);
      String to = parent[v] < 0 ? null : person(parent[v]);
      if (from != null && to != null) {
        if (from.equals(to)) {
          self++;
        } else {
          arcs.add(List.of(from, to));
        }
      }
    }
    Set<Set<String>> dyads = new HashSet<>();
    Set<Set<String>> mutual = new HashSet<>();
    for (List<String> arc : arcs) {
      dyads.add(Set.copyOf(arc));
      if (arcs.contains(List.of(arc.get(1), arc.get(0)))) {
        mutual.add(Set.copyOf(arc));
      }
    }
    boolean unknown = n > 0 && count(v -> person(v) != null) == 0;
    values.put("selfReplies", unknown ? null : Long.valueOf(self));
    values.put("replyDyads", unknown ? null : Long.valueOf(dyads.size()));
    values.put("mutualDyads", unknown ? null : Long.valueOf(mutual.size()));
    values.put("dyadReciprocity", share(mutual.size(), dyads.size()));
  }

  private void timing(Map<String, @Nullable Object> values) {
    List<Integer> ordered = inOrderOfTime();
    int timed = ordered.size();
    values.put("firstComment", timed == 0 ? null : end(ordered, 0));
    values.put("lastComment", timed == 0 ? null : end(ordered, timed - 1));
    Moment first = timed == 0 ? null : sure(ordered, 0);
    Moment last = timed == 0 ? null : sure(ordered, timed - 1);
    Moment half = timed == 0 ? null : sure(ordered, (int) Math.ceil(timed / 2.0) - 1);
    values.put("lifespanSeconds", seconds(first, last));
    values.put("secondsToHalf", seconds(first, half));
    values.put("secondsToFirstComment", seconds(article.published(), first));
    List<Long> replySeconds =
        IntStream.range(0, n)
            .filter(v -> parent[v] >= 0)
            .mapToObj(v -> seconds(created(parent[v]), created(v)))
            .filter(Objects::nonNull)
            .toList();
    values.put("medianReplySeconds", median(replySeconds.stream().filter(s -> s >= 0).toList()));
    values.put("timeInversions", replySeconds.stream().filter(s -> s < 0).count());
    values.put("commentsFirstHour", within(3_600));
    values.put("commentsFirstDay", within(86_400));
  }

  private @Nullable Long within(long limit) {
    if (n == 0) {
      return 0L;
    }
    List<Integer> timed = IntStream.range(0, n).filter(this::isTimed).boxed().toList();
    if (timed.isEmpty()
        || timed.stream().anyMatch(v -> seconds(article.published(), created(v)) == null)) {
      return null;
    }
    return timed.stream()
        .map(v -> Objects.requireNonNull(seconds(article.published(), created(v))))
        .filter(s -> 0 <= s && s <= limit)
        .count();
  }

  private void volume(Map<String, @Nullable Object> values) {
    List<Long> votes = comments.stream().map(CommentFacts::votes).filter(Objects::nonNull).toList();
    List<Long> words = comments.stream().map(CommentFacts::words).filter(Objects::nonNull).toList();
    long votesSum = votes.stream().reduce(0L, Long::sum);
    long wordsSum = words.stream().reduce(0L, Long::sum);
    values.put("votesSum", votes.isEmpty() ? null : Long.valueOf(votesSum));
    values.put("votesMean", share(votesSum, votes.size()));
    values.put("words", wordsSum);
    values.put("meanWords", share(wordsSum, words.size()));
    values.put("medianWords", median(words));
  }

  /** The statistics of one comment. */
  Map<String, @Nullable Object> comment(int v) {
    List<Integer> ordered = inOrderOfTime();
    Map<String, @Nullable Object> values = new TreeMap<>();
    values.put("threadOrder", ordered.contains(v) ? Long.valueOf(ordered.indexOf(v) + 1) : null);
    values.put("replies", (long) children(v).size());
    values.put("descendants", (long) descendants(v).size());
    values.put(
        "height",
        descendants(v).stream().map(w -> (long) depth(w) - depth(v)).max(Long::compare).orElse(0L));
    values.put(
        "secondsSinceParent", parent[v] < 0 ? null : seconds(created(parent[v]), created(v)));
    values.put("secondsSinceArticle", seconds(article.published(), created(v)));
    Long nth = count(w -> w <= v && Objects.equals(person(w), person(v)));
    values.put("authorNth", person(v) == null ? null : nth);
    return values;
  }

  /** By selection: the next is always the earliest that is left. */
  private List<Integer> inOrderOfTime() {
    List<Integer> left =
        new ArrayList<>(IntStream.range(0, n).filter(this::isTimed).boxed().toList());
    Set<Boolean> local = new HashSet<>();
    left.forEach(v -> local.add(created(v).zone() == ZoneBasis.UNKNOWN));
    if (local.size() > 1) {
      return List.of();
    }
    List<Integer> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Integer next = left.get(0);
      for (Integer v : left) {
        if (created(v).at() < created(next).at()) {
          next = v;
        }
      }
      ordered.add(next);
      left.remove(next);
    }
    return ordered;
  }

  private Moment end(List<Integer> ordered, int place) {
    Moment end = created(ordered.get(place));
    for (Integer v : ordered) {
      Moment other = created(v);
      if (other.at().equals(end.at())) {
        if (other.precision().ordinal() < end.precision().ordinal()
            || (other.precision() == end.precision()
                && other.zone().ordinal() > end.zone().ordinal())) {
          end = other;
        }
      }
    }
    return new Moment(end.at(), null, end.precision(), end.zone());
  }

  private @Nullable Moment sure(List<Integer> ordered, int place) {
    Moment end = created(ordered.get(place));
    for (Integer v : ordered) {
      if (created(v).precision() == Precision.DAY && date(created(v)).equals(date(end))) {
        return null;
      }
    }
    return end;
  }

  private static LocalDate date(Moment moment) {
    return Instant.EPOCH
        .plusSeconds(Math.floorDiv(moment.at(), 1_000_000))
        .atOffset(ZoneOffset.UTC)
        .toLocalDate();
  }

  private static @Nullable Long seconds(@Nullable Moment from, @Nullable Moment to) {
    if (from == null || to == null || from.at() == null || to.at() == null) {
      return null;
    }
    if (from.precision() == Precision.DAY || to.precision() == Precision.DAY) {
      return null;
    }
    if ((from.zone() == ZoneBasis.UNKNOWN) != (to.zone() == ZoneBasis.UNKNOWN)) {
      return null;
    }
    return (to.at() - from.at()) / 1_000_000;
  }

  /**
   * The statistics of a branch: those of a thread that has no other comment, but for distances,
   * since the article is not part of it.
   */
  Map<String, @Nullable Object> branch(int top) {
    List<Integer> members = new ArrayList<>(descendants(top));
    members.add(top);
    members.sort(null);
    NaiveStatistics alone =
        new NaiveStatistics(
            members.stream().mapToInt(v -> members.indexOf(parent[v])).toArray(),
            members.stream().map(comments::get).toList(),
            article);
    Map<String, @Nullable Object> values = alone.summary();
    values.put("structuralVirality", alone.meanDistance(0));
    values.put("declared", null);
    values.keySet().removeAll(Set.of("largestBranch", "branchEntropy", "branchGini"));
    return values;
  }

  List<String> participants() {
    return IntStream.range(0, n)
        .mapToObj(this::person)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  Map<String, @Nullable Object> participant(String person) {
    Set<String> partners = new HashSet<>();
    for (int v = 0; v < n; v++) {
      if (parent[v] >= 0 && person(v) != null && person(parent[v]) != null) {
        if (person.equals(person(v))) {
          partners.add(person(parent[v]));
        }
        if (person.equals(person(parent[v]))) {
          partners.add(person(v));
        }
      }
    }
    partners.remove(person);
    List<Integer> own =
        IntStream.range(0, n).filter(v -> person.equals(person(v))).boxed().toList();
    NaiveStatistics alone =
        new NaiveStatistics(
            own.stream().mapToInt(v -> -1).toArray(),
            own.stream().map(comments::get).toList(),
            article);
    Map<String, @Nullable Object> values = new TreeMap<>();
    values.put("comments", (long) own.size());
    values.put("repliesGiven", own.stream().filter(v -> parent[v] >= 0).count());
    values.put("repliesReceived", count(v -> parent[v] >= 0 && person.equals(person(parent[v]))));
    values.put("partners", (long) partners.size());
    values.put(
        "selfReplies",
        own.stream().filter(v -> parent[v] >= 0 && person.equals(person(parent[v]))).count());
    values.put("first", alone.summary().get("firstComment"));
    values.put("last", alone.summary().get("lastComment"));
    values.put("meanDepth", asDouble(mean(own.stream().map(this::depth).toList())));
    values.put("words", alone.summary().get("words"));
    return values;
  }

  /**
   * The distances of all pairs, each found by a search of its own.
   *
   * @param first the first node: 0, or −1 where the article is one
   */
  private @Nullable Double meanDistance(int first) {
    if (n == 0 || first + 1 == n) {
      return null;
    }
    long sum = 0;
    long pairs = 0;
    for (int from = first; from < n; from++) {
      Map<Integer, Integer> distance = new HashMap<>(Map.of(from, 0));
      Deque<Integer> queue = new ArrayDeque<>(List.of(from));
      while (!queue.isEmpty()) {
        int v = queue.remove();
        List<Integer> next = new ArrayList<>(children(v));
        if (v >= 0 && parent[v] >= first) {
          next.add(parent[v]);
        }
        for (int w : next) {
          if (!distance.containsKey(w)) {
            distance.put(w, distance.get(v) + 1);
            queue.add(w);
          }
        }
      }
      for (Map.Entry<Integer, Integer> entry : distance.entrySet()) {
        if (entry.getKey() > from) {
          sum += entry.getValue();
          pairs++;
        }
      }
    }
    return (double) sum / pairs;
  }

  private List<Integer> children(int v) {
    return IntStream.range(0, n).filter(w -> parent[w] == v).boxed().toList();
  }

  private List<Integer> descendants(int v) {
    List<Integer> found = new ArrayList<>(children(v));
    children(v).forEach(child -> found.addAll(descendants(child)));
    return found;
  }

  private int depth(int v) {
    return v < 0 ? 0 : depth(parent[v]) + 1;
  }

  private Status status(int v) {
    return comments.get(v).status();
  }

  private @Nullable String person(int v) {
    return comments.get(v).participant();
  }

  private Moment created(int v) {
    return comments.get(v).created();
  }

  private boolean isTimed(int v) {
    return created(v) != null && created(v).at() != null;
  }

  private long count(IntPredicate condition) {
    return IntStream.range(0, n).filter(condition).count();
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  private static @Nullable Double asDouble(@Nullable BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static @Nullable BigDecimal mean(List<Integer> values) {
    return values.isEmpty()
        ? null
        : values.stream()
            .map(BigDecimal::valueOf)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
  }

  private static @Nullable Double median(List<Long> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<Long> left = new ArrayList<>(values.stream().sorted().toList());
    while (left.size() > 2) {
      left.remove(left.size() - 1);
      left.remove(0);
    }
    return left.stream().mapToLong(Long::longValue).average().orElseThrow();
  }

  /** log2 S − Σ x log2 x / S. */
  private static @Nullable Double entropy(Collection<Long> parts) {
    double whole = parts.stream().reduce(0L, Long::sum);
    double weighted = 0;
    for (long part : parts) {
      weighted += part * Math.log(part);
    }
    return parts.isEmpty() ? null : (Math.log(whole) - weighted / whole) / Math.log(2);
  }

  /** Half the relative mean difference, over all pairs. */
  private static @Nullable Double gini(Collection<Long> parts) {
    long differences = 0;
    for (long one : parts) {
      for (long other : parts) {
        differences += Math.abs(one - other);
      }
    }
    return share(differences, 2L * parts.size() * parts.stream().reduce(0L, Long::sum));
  }
}

package org.belowline.page.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.belowline.text.PrintedTime;
import org.jspecify.annotations.Nullable;

/**
 * A thread of which nothing but the lines is left: no blank lines, marks or indentation. What all
 * its comments have in the same form, a date or "Ann says", shows where each begins.
 */
final class FlatThread implements ThreadLayout {
  /** Of the headers of a page, so many of the first and of the last are tried. */
  private static final int MOST_HEADERS = 6;

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    List<Line> ink = page.stream().filter(line -> !line.isBlank()).toList();
    Map<Stamp.Form, List<Stamp>> byForm = new LinkedHashMap<>();
    List<Integer> headers = new ArrayList<>();
    for (int i = 0; i < ink.size(); i++) {
      Stamp stamp = StampLine.read(ink, i);
      if (stamp != null) {
        byForm.computeIfAbsent(stamp.form(), form -> new ArrayList<>()).add(stamp);
      }
      CommentHeader header = CommentHeader.parse(ink.get(i).text());
      if (header != null && (header.count() == null || header.count() > 0)) {
        headers.add(i);
      }
    }
    if (headers.size() > 2 * MOST_HEADERS) {
      headers.subList(MOST_HEADERS, headers.size() - MOST_HEADERS).clear();
    }
    int[] storyWords = StampRun.storyWords(ink);
    StampRun best = null;
    for (List<Stamp> stamps : byForm.values()) {
      best = StampRun.better(best, StampRun.best(ink, storyWords, stamps, headers));
    }
    return best == null ? null : best.forum ? FlatForum.thread(best) : thread(best);
  }

  private static @Nullable FoundThread thread(StampRun run) {
    List<Line> ink = run.ink;
    FlatCuts below = FlatCuts.below(run);
    FlatCuts cuts = below == null ? FlatCuts.above(run) : below;
    int[] first = cuts.first();
    int[] text = cuts.text();
    int[] end = cuts.end();
    int n = first.length;
    RepeatedLines ofSite = new RepeatedLines(ink, text, end);
    if (below == null) {
      end[n - 1] = endOfLast(ink, text, end, ofSite);
    }
    boolean timesBelow = below == null && haveTimesBelow(run, text, end);
    Map<String, Integer> latestBy = new HashMap<>();
    List<RawComment> comments = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      Stamp stamp = run.stamps.get(k);
      List<Line> own = new ArrayList<>(ink.subList(first[k], text[k]));
      int headLines = own.size();
      own.addAll(withoutSite(ink.subList(text[k], end[k]), ofSite));
      CommentText read = CommentText.of(spaced(own), null, 2 * headLines);
      if (own.isEmpty() || Phrases.isPingback(own.get(0).text(), read.body())) {
        continue;
      }
      String author = cuts.names().get(k);
      Integer parent =
          cuts.answers().get(k) == null ? null : latestBy.get(Names.fold(cuts.answers().get(k)));
      if (author != null) {
        latestBy.put(Names.fold(author), comments.size());
      }
      lines.addAll(read.lines());
      Moment created = stamp.created();
      String body = read.body();
      if (timesBelow) {
        int last = body.lastIndexOf("\n\n");
        PrintedTime time = last < 0 ? null : LineTime.find(body.substring(last + 2));
        if (time != null && LineTime.isWhole(body.substring(last + 2))) {
          created = time.moment();
          body = body.substring(0, last);
        }
      }
      comments.add(
          PrintedComment.of(
              parent,
              parent == null ? null : Evidence.MENTION,
              stamp.number() == null ? null : Integer.toString(stamp.number()),
              author,
              created,
              body,
              null,
              null));
    }
    int start = ink.get(run.headerAt >= 0 ? run.headerAt : first[0]).index();
    int limit = Math.max(run.limit, end[n - 1]);
    return FoundThread.of(run.header, start, line(ink, limit), comments, lines, null);
  }

  /** Whether a time ends most texts, where the stamps have none: "Ann said", text, time. */
  private static boolean haveTimesBelow(StampRun run, int[] text, int[] end) {
    int times = 0;
    for (int k = 0; k + 1 < text.length; k++) {
      int last = end[k] - 1;
      while (last > text[k] && Controls.isBar(run.ink.get(last).text())) {
        last--;
      }
      times += last > text[k] && LineTime.isWhole(run.ink.get(last).text()) ? 1 : 0;
    }
    return !run.stamps.get(0).isTimed() && 2 * times >= text.length - 1 && text.length > 1;
  }

  /** The index in the page of a line; behind the last one where there is none. */
  static int line(List<Line> ink, int at) {
    return at < ink.size() ? ink.get(at).index() : ink.get(ink.size() - 1).index() + 1;
  }

  /** The last comment ends where the site's lines stand that end the others. */
  private static int endOfLast(List<Line> ink, int[] text, int[] end, RepeatedLines ofSite) {
    int n = text.length;
    int ended = 0;
    for (int k = 0; k + 1 < n; k++) {
      boolean any = end[k] > text[k] && isOfSite(ink.get(end[k] - 1).text(), ofSite);
      ended += any ? 1 : 0;
    }
    if (n > 1 && 2 * ended < n - 1) {
      return end[n - 1];
    }
    for (int i = text[n - 1] + 1; i < end[n - 1]; i++) {
      if (isOfSite(ink.get(i).text(), ofSite)) {
        return i;
      }
    }
    return end[n - 1];
  }

  private static boolean isOfSite(String text, RepeatedLines ofSite) {
    return Phrases.isButton(text) || Controls.isBar(text) || ofSite.contains(text);
  }

  /** The lines without those of the site at both ends, and without notices of other sites. */
  private static List<Line> withoutSite(List<Line> all, RepeatedLines ofSite) {
    List<Line> lines = all.stream().filter(line -> !Phrases.isPingbackLine(line.text())).toList();
    int from = 0;
    int to = lines.size();
    while (from < to && isOfSite(lines.get(from).text(), ofSite)) {
      from++;
    }
    while (to > from && isOfSite(lines.get(to - 1).text(), ofSite)) {
      to--;
    }
    return lines.subList(from, to);
  }

  /** The lines as paragraphs of their own. */
  static List<Line> spaced(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    for (Line line : lines) {
      result.add(line);
      result.add(Line.parse(line.index() + 1, ""));
    }
    return result;
  }
}

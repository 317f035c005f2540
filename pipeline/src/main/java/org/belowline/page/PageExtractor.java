package org.belowline.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.dump.Samples;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.Ids;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SplitPage;
import org.belowline.model.Status;
import org.belowline.page.html.HtmlSplitter;
import org.belowline.page.text.LayoutTextSplitter;
import org.belowline.page.text.Role;
import org.belowline.text.DateHabit;
import org.belowline.text.DecodedText;
import org.belowline.text.PageAddress;
import org.belowline.text.TimeContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw page into an article and its comments: the one door to this package. A pure function
 * of the page; safe for use by several threads.
 */
public final class PageExtractor {
  /** A warning: the URL that the dump gives is none of the web, and makes no id. */
  private static final String UNUSABLE_URL = "unusable_url";

  private final Limits limits;
  private final @Nullable ZoneId assumedZone;

  /** An extractor that assumes no zone. */
  public PageExtractor(Limits limits) {
    this(limits, null);
  }

  /**
   * An extractor for one run.
   *
   * @param assumedZone the zone of times that are printed without one; null for none
   */
  public PageExtractor(Limits limits, @Nullable ZoneId assumedZone) {
    this.limits = limits;
    this.assumedZone = assumedZone;
  }

  /** What became of a page. */
  public sealed interface Outcome {}

  /** The page shows an article. */
  public record Kept(Capture capture) implements Outcome {}

  /** The page could not be used. */
  public record Rejected(Reject reject) implements Outcome {}

  /**
   * What became of a page, and why.
   *
   * @param text as it was split
   * @param roles what each of its lines was taken for; null for a blank line
   */
  public record Inspected(Outcome outcome, String text, List<@Nullable Role> roles) {}

  /** Decodes the page and splits it. */
  public Outcome extract(RawPage raw) {
    return inspect(raw).outcome();
  }

  /** The same, with what a person needs to know who asks why. */
  public Inspected inspect(RawPage raw) {
    DecodedText decoded = DecodedText.of(raw.bytes(), raw.declaredCharset());
    if (isMarkup(decoded.text())) {
      SplitPage page = HtmlSplitter.split(decoded.text(), raw.url());
      String dates = page == null ? "" : dates(page);
      return new Inspected(outcome(raw, decoded, dates, page), "", List.of());
    }
    String text = NormalisedText.of(decoded.text());
    LayoutTextSplitter.Result split = LayoutTextSplitter.split(text, raw.url());
    return new Inspected(outcome(raw, decoded, text, split.page()), text, split.roles());
  }

  /** Whether the page begins as one in HTML does. */
  private static boolean isMarkup(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start + 1 < text.length()
        && text.charAt(start) == '<'
        && (Character.isLetter(text.charAt(start + 1))
            || "!?".indexOf(text.charAt(start + 1)) >= 0);
  }

  /**
   * What becomes of the page.
   *
   * @param dates where the page shows how it writes dates
   */
  private Outcome outcome(
      RawPage raw, DecodedText decoded, String dates, @Nullable SplitPage page) {
    if (page == null) {
      return new Rejected(
          Samples.reject(
              raw.location(),
              Reject.Stage.SPLIT,
              Reject.Reason.NO_ARTICLE,
              "no paragraph of a story was found",
              raw.bytes(),
              limits.rejectSampleBytes()));
    }
    PageAddress captured = raw.url() == null ? null : PageAddress.of(raw.url());
    ThreadAddress thread = ThreadAddress.of(captured, page);
    PageAddress address = thread.address();
    List<String> warnings = new ArrayList<>(page.warnings());
    if (raw.url() != null && captured == null) {
      warnings.add(UNUSABLE_URL);
    }
    SplitPage timed = PageTimes.completed(page, context(raw, dates));
    Document document =
        new Document(
            raw.location(),
            raw.format().code(),
            raw.sourceId(),
            raw.url(),
            raw.capturedAt(),
            decoded.charset(),
            decoded.replacedCharacters(),
            raw.bytes().length,
            raw.sha256(),
            page.comments().stream().filter(c -> c.status() != Status.MISSING).count(),
            warnings);
    String articleId =
        address == null
            ? Ids.articleOfText(NormalisedText.of(decoded.text()))
            : Ids.articleOfUrl(address.key());
    return new Kept(
        new Capture(
            articleId,
            document,
            article(timed.article(), raw, address),
            timed.comments(),
            thread.page()));
  }

  /** The article, with what the dump says of it beside the page; the page itself goes first. */
  private static Article article(Article split, RawPage raw, @Nullable PageAddress address) {
    Article article = split.published() == null ? split.withPublished(raw.published()) : split;
    return article.withAddress(
        raw.url(),
        address == null ? null : address.canonical(),
        address == null ? null : address.host());
  }

  /** The dates of the comments, which show how the page writes them. */
  private static String dates(SplitPage page) {
    StringBuilder dates = new StringBuilder();
    for (RawComment comment : page.comments()) {
      Moment created = comment.created();
      if (created != null && created.text() != null) {
        dates.append(created.text()).append('\n');
      }
    }
    return dates.toString();
  }

  private TimeContext context(RawPage raw, String text) {
    return new TimeContext(
        DateHabit.of(text, raw.url()),
        raw.capturedAt() == null ? null : Instant.EPOCH.plus(raw.capturedAt(), ChronoUnit.MICROS),
        assumedZone);
  }
}

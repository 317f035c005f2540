package org.belowline.page;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.dump.Samples;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.Ids;
import org.belowline.model.Reject;
import org.belowline.model.SplitPage;
import org.belowline.model.Status;
import org.belowline.page.text.LayoutTextSplitter;
import org.belowline.page.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * Turns a raw page into an article and its comments: the one door to this package. A pure function
 * of the page; safe for use by several threads.
 */
public final class PageExtractor {
  private final Limits limits;

  public PageExtractor(Limits limits) {
    this.limits = limits;
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
    DecodedText decoded = DecodedText.of(raw.bytes());
    String text = normalised(decoded.text());
    LayoutTextSplitter.Result split = LayoutTextSplitter.split(text, raw.url());
    return new Inspected(outcome(raw, decoded, text, split.page()), text, split.roles());
  }

  private Outcome outcome(RawPage raw, DecodedText decoded, String text, @Nullable SplitPage page) {
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
    Document document =
        new Document(
            raw.location(),
            raw.format().code(),
            raw.url(),
            raw.capturedAt(),
            decoded.charset(),
            decoded.replacedCharacters(),
            raw.bytes().length,
            raw.sha256(),
            page.comments().stream().filter(c -> c.status() != Status.MISSING).count(),
            page.warnings());
    return new Kept(
        new Capture(Ids.articleOfText(text), document, page.article(), page.comments()));
  }

  /**
   * The text by which two pages without URL are the same, and which is split: composed characters,
   * line feeds alone, no blanks at the ends of lines, no blank lines at its end.
   */
  private static String normalised(String text) {
    String composed = Normalizer2.getNFCInstance().normalize(text);
    StringBuilder result = new StringBuilder(composed.length());
    int length = composed.length();
    int ink = 0;
    for (int i = 0; i < length; i++) {
      char c = composed.charAt(i);
      if (c == '\r' || c == '\n') {
        if (c == '\r' && i + 1 < length && composed.charAt(i + 1) == '\n') {
          i++;
        }
        result.setLength(ink);
        result.append('\n');
        ink = result.length();
      } else {
        result.append(c);
        if (c != ' ' && c != '\t') {
          ink = result.length();
        }
      }
    }
    result.setLength(ink);
    int end = result.length();
    while (end > 0 && result.charAt(end - 1) == '\n') {
      end--;
    }
    result.setLength(end);
    return result.append('\n').toString();
  }
}

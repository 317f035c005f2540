package org.belowline.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.belowline.dump.RawPage;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Document;
import org.belowline.model.Quote;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.page.PageExtractor;
import org.belowline.page.text.Role;
import org.belowline.thread.ThreadAssembly;
import org.jspecify.annotations.Nullable;

/**
 * Prints a page: its article with its quotes, the tree of its comments, and its lines with their
 * roles.
 */
public final class PagePrint {
  static final int STEP = 2;
  static final int LABEL = 12;

  /** A deeper reply stands no further to the right. */
  private static final int DEEPEST_INDENT = 20;

  private final Paper paper;
  private final Ink ink;
  private final QuotePrint quotes;
  private final Consumer<String> out;

  /**
   * A way to print.
   *
   * @param columns of the terminal
   * @param coloured whether colours may be used
   * @param full whether long texts are printed whole
   * @param out takes line by line
   */
  public PagePrint(int columns, boolean coloured, boolean full, Consumer<String> out) {
    this.paper = new Paper(columns, full);
    this.ink = new Ink(coloured);
    this.quotes = new QuotePrint(paper, ink, out);
    this.out = out;
  }

  /** Prints a page, also one that is rejected. */
  public void print(RawPage raw, PageExtractor.Inspected page) {
    if (page.outcome() instanceof PageExtractor.Kept kept) {
      Discussion discussion = ThreadAssembly.assemble(List.of(kept.capture()));
      document(kept.capture().document());
      out.accept("");
      List<Quote> found = discussion.quotes() == null ? List.of() : discussion.quotes();
      article(discussion.article(), found);
      if (!found.isEmpty()) {
        out.accept("");
        quotes.list(found);
      }
      out.accept("");
      thread(discussion.summary());
      discussion.comments().forEach(this::comment);
    } else if (page.outcome() instanceof PageExtractor.Rejected rejected) {
      print(rejected.reject());
    }
    out.accept("");
    out.accept(ink.heading("LINES"));
    lines(page.text(), page.roles());
  }

  /** Prints why there is no page. */
  public void print(Reject reject) {
    out.accept(ink.heading(where(reject.location().input(), reject.location().record())));
    out.accept("");
    out.accept(
        ink.loss("REJECTED")
            + " %s, %s".formatted(code(reject.stage()), code(reject.reason()))
            + (reject.detail() == null ? "" : ": " + reject.detail()));
  }

  private void document(Document document) {
    out.accept(ink.heading(where(document.location().input(), document.location().record())));
    List<String> facts = new ArrayList<>();
    facts.add(document.format());
    facts.add(document.charset());
    facts.add(String.format(Locale.ROOT, "%,d bytes", document.bytes()));
    if (document.replacedCharacters() > 0) {
      facts.add(
          String.format(Locale.ROOT, "%,d characters not decoded", document.replacedCharacters()));
    }
    facts.addAll(document.warnings());
    out.accept(String.join(", ", facts));
  }

  private void article(Article article, List<Quote> found) {
    String headline = article.headline() == null ? "(no headline)" : article.headline();
    out.accept(ink.heading("ARTICLE"));
    field("headline", headline);
    field("url", article.url());
    field("site", article.siteName());
    field("byline", article.byline());
    field("authors", article.authors() == null ? null : String.join("; ", article.authors()));
    field("published", article.published() == null ? null : MomentText.of(article.published()));
    field("declared", article.declared());
    Boolean open = article.commentsOpen();
    field("comments", open == null ? null : open ? "open" : "closed");
    quotes.body(article.body() == null ? "" : article.body(), found);
  }

  private void field(String name, @Nullable String value) {
    if (value != null) {
      out.accept(" ".repeat(STEP) + ink.aside(padded(name)) + paper.cut(value, STEP + LABEL));
    }
  }

  private void thread(ThreadSummary summary) {
    ThreadSummary.Counts counts = summary.counts();
    out.accept(
        ink.heading("COMMENTS")
            + paper.cut(
                String.format(
                    Locale.ROOT,
                    " %,d: %,d found, %,d missing, %,d deleted; depths %s",
                    counts.comments(),
                    counts.found(),
                    counts.missing(),
                    counts.deleted(),
                    summary.shape().depthCounts()),
                "COMMENTS".length()));
  }

  private void comment(Comment comment) {
    int indent = (int) Math.min(comment.depth(), DEEPEST_INDENT) * STEP;
    String margin = " ".repeat(indent);
    RawComment content = comment.content();
    List<String> facts = new ArrayList<>();
    if (content.created() != null) {
      facts.add(MomentText.of(content.created()));
    }
    if (content.evidence() != null) {
      facts.add("by " + code(content.evidence()));
    }
    if (content.label() != null) {
      facts.add("label " + content.label());
    }
    if (content.author() != null && comment.participantId() == null) {
      facts.add("nobody");
    }
    if (Boolean.TRUE.equals(comment.articleAuthor())) {
      facts.add("author of the article");
    }
    String place = comment.path() == null ? "depth " + comment.depth() : comment.path();
    boolean present = content.status() == Status.PRESENT;
    String name = content.author() == null ? "(author unknown)" : content.author();
    String who = paper.cut(present ? name : code(content.status()), indent + place.length() + STEP);
    int used = indent + place.length() + STEP + Paper.width(who);
    String told = facts.isEmpty() ? "" : paper.cut("  " + String.join(", ", facts), used);
    out.accept(
        margin
            + ink.heading(place)
            + "  "
            + (present ? ink.author(who) : ink.loss(who))
            + ink.aside(told));
    if (content.body() != null) {
      for (String line : paper.lines(content.body(), indent + STEP)) {
        out.accept(margin + " ".repeat(STEP) + line);
      }
    }
  }

  private void lines(String text, List<@Nullable Role> roles) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      String number = String.format(Locale.ROOT, "%5d ", i + 1);
      if (role == null) {
        out.accept(ink.aside(number.stripTrailing()));
        continue;
      }
      String line = paper.cut(lines[i], number.length() + LABEL);
      out.accept(ink.aside(number + padded(code(role))) + ink.role(role, line));
    }
  }

  private static String where(String input, @Nullable Long record) {
    return record == null ? input : input + ", record " + record;
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }
}

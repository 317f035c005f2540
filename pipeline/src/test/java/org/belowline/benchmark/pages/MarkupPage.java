package org.belowline.benchmark.pages;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.belowline.benchmark.Commenters;

/** A page of HTML with all that stands around a story: menus, teasers, scripts, buttons. */
abstract class MarkupPage {
  private static final List<String> SECTIONS =
      List.of(
          "Home",
          "News",
          "Harbour",
          "Council",
          "Schools",
          "Sport",
          "Weather",
          "Letters",
          "Culture",
          "Market",
          "Ferries",
          "Archive",
          "About",
          "Contact",
          "Subscribe",
          "Imprint");

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm a", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final int TEASERS = 12;
  private static final int SCRIPT_LINES = 24;

  final InventedPage page;
  final Random random;
  final StringBuilder html = new StringBuilder(1 << 14);

  MarkupPage(InventedPage page, Random random) {
    this.page = page;
    this.random = random;
  }

  /** The whole page. */
  final String write() {
    add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<title>", page.headline(), " | ", InventedPage.SITE, "</title>\n");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    add("<meta property=\"og:site_name\" content=\"", InventedPage.SITE, "\">\n");
    add("<link rel=\"canonical\" href=\"", page.url(), "\">\n");
    script();
    add("</head>\n<body class=\"single single-post\">\n");
    menu();
    main();
    sidebar();
    add("<footer class=\"site-footer\"><p>© ", InventedPage.SITE, "</p></footer>\n");
    add("</body>\n</html>\n");
    return html.toString();
  }

  /** Story and comments. */
  abstract void main();

  final void add(String... parts) {
    for (String part : parts) {
      html.append(part);
    }
  }

  /** The paragraphs of a text, each within the element. */
  final void paragraphs(String text, String open, String close) {
    for (String paragraph : text.split("\n\n")) {
      add(open, paragraph, close);
    }
  }

  /**
   * The comments as a list, replies in lists of their own.
   *
   * @param comment writes what a comment begins with; behind it stand its replies
   * @param open in front of replies
   * @param close behind them
   */
  final void nested(ObjIntConsumer<InventedComment> comment, String open, String close) {
    List<InventedComment> comments = page.comments();
    for (int i = 0; i < comments.size(); i++) {
      comment.accept(comments.get(i), i);
      int next = i + 1 < comments.size() ? comments.get(i + 1).depth() : 0;
      int depth = comments.get(i).depth();
      if (next > depth) {
        add(open);
      } else {
        add("</li>\n");
        for (int d = depth; d > next; d--) {
          add(close, "</li>\n");
        }
      }
    }
  }

  /** How a comment prints its time. */
  static String shown(InventedComment comment) {
    return SHOWN.format(comment.created());
  }

  private void menu() {
    add("<header class=\"site-header\"><nav class=\"main-navigation\"><ul class=\"menu\">\n");
    for (String section : SECTIONS) {
      String name = section.toLowerCase(Locale.ROOT);
      add("<li class=\"menu-item menu-item-", name, "\"><a href=\"/", name, "/\">", section);
      add("</a></li>\n");
    }
    add("</ul></nav></header>\n");
  }

  private void script() {
    add("<script>\nwindow.pageSettings = window.pageSettings || {};\n");
    for (int i = 0; i < SCRIPT_LINES; i++) {
      add("window.pageSettings[\"slot-", Integer.toString(random.nextInt(100_000)));
      add("\"] = {\"size\": [300, 250], \"lazy\": true};\n");
    }
    add("</script>\n<style>.widget{margin:0 0 2em}.menu li{float:left}</style>\n");
  }

  private void sidebar() {
    add("<aside class=\"sidebar widget-area\"><section class=\"widget widget_recent_entries\">");
    add("<h2 class=\"widget-title\">Recent stories</h2>\n<ul>\n");
    for (int i = 0; i < TEASERS; i++) {
      String number = Integer.toString(random.nextInt(1_000_000));
      add("<li><a href=\"/stories/", number, "\" title=\"Story ", number, "\">Story ", number);
      add(" by ", Commenters.name(Commenters.any(random)), "</a> <span class=\"post-date\">");
      add(Integer.toString(1 + random.nextInt(28)), " days ago</span></li>\n");
    }
    add("</ul></section></aside>\n");
  }
}

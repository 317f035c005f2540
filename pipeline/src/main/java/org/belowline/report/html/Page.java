package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.List;
import org.belowline.report.Shown;
import org.belowline.survey.Figure;
import org.belowline.survey.NameKind;
import org.belowline.survey.Survey;

/** The whole page. Same findings, same bytes. */
@JStache(path = "org/belowline/report/html/page.html")
public record Page(
    String policy,
    String style,
    String library,
    String script,
    String lede,
    String people,
    String version,
    String files,
    List<Part> parts) {
  /** The file that it is written to. */
  public static final String NAME = "report.html";

  /** A section, written. */
  record Part(String id, String title, String html) {}

  /** The page as HTML. */
  public static String of(Findings findings) {
    Asset style = Asset.style();
    Asset library = Asset.library();
    Asset script = Asset.script();
    Page page =
        new Page(
            "default-src 'none'; style-src %s; script-src %s %s; base-uri 'none'; form-action 'none'"
                .formatted(style.source(), library.source(), script.source()),
            style.text(),
            library.text(),
            script.text(),
            lede(findings.survey()),
            people(findings.people()),
            findings.version(),
            String.join(" and ", findings.formats()),
            Section.ALL.stream().map(section -> part(section.apply(findings))).toList());
    StringBuilder html = new StringBuilder();
    PageRenderer.of().execute(page, html);
    return html.toString();
  }

  private static Part part(Section section) {
    StringBuilder html = new StringBuilder();
    try {
      section.write(html);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a StringBuilder throws none
    }
    return new Part(section.id(), section.title(), html.toString());
  }

  private static String lede(Survey survey) {
    long articles = survey.get(Figure.ARTICLES);
    if (articles == 0) {
      return "No article was found.";
    }
    long hosts = survey.get(NameKind.HOST).all();
    return Shown.count(articles, "article", "articles")
        + (hosts == 0 ? "" : " from " + Shown.count(hosts, "host", "hosts"))
        + ", and "
        + Shown.count(survey.get(Figure.COMMENTS), "comment", "comments")
        + " in "
        + Shown.count(survey.get(Figure.DISCUSSED), "thread", "threads")
        + " below "
        + (articles == 1 ? "it." : "them.");
  }

  private static String people(String mode) {
    return switch (mode) {
      case "pseudonyms" -> "People who comment are shown by pseudonyms.";
      case "none" -> "Names of people who comment are not shown.";
      default -> "People who comment are shown by the names that they wrote under.";
    };
  }
}

package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.List;
import org.belowline.report.Shown;
import org.belowline.survey.Passage;
import org.jspecify.annotations.Nullable;

/** Which passages of articles readers took up. */
@JStache(path = "org/belowline/report/html/passage.html")
record PassageSection(List<Taken> passages) implements Section {
  /** A passage. */
  record Taken(
      String before,
      String words,
      String behind,
      String comments,
      String headline,
      @Nullable String host) {}

  static PassageSection of(Findings findings) {
    return new PassageSection(
        findings.survey().passages().stream().map(PassageSection::taken).toList());
  }

  private static Taken taken(Passage passage) {
    return new Taken(
        passage.before(),
        passage.words(),
        passage.behind(),
        Shown.count(passage.comments(), "comment", "comments"),
        Headlines.of(passage.headline()),
        passage.host());
  }

  @Override
  public String title() {
    return "What readers took up";
  }

  @Override
  public String id() {
    return "passages";
  }

  @Override
  public void write(Appendable out) throws IOException {
    PassageSectionRenderer.of().execute(this, out);
  }
}

package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameKind;

/** Who is quoted most. */
@JStache(path = "org/belowline/report/html/speaker.html")
record SpeakerSection(RankedNames speakers) implements Section {
  static SpeakerSection of(Findings findings) {
    return new SpeakerSection(
        RankedNames.of(findings.survey().get(NameKind.SPEAKER), NameCount::times));
  }

  @Override
  public String title() {
    return "Who is quoted most";
  }

  @Override
  public String id() {
    return "speakers";
  }

  @Override
  public void write(Appendable out) throws IOException {
    SpeakerSectionRenderer.of().execute(this, out);
  }
}

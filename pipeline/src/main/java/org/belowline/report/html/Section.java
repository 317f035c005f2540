package org.belowline.report.html;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A part of the page. */
interface Section {
  /** All of them, in the order of the page. */
  List<Function<Findings, Section>> ALL =
      List.of(
          GlanceSection::of,
          ReadSection::of,
          OriginSection::of,
          SpreadSection::of,
          NotableSection::of,
          TreeSection::of,
          SpeakerSection::of,
          PassageSection::of,
          QualitySection::of);

  /** What it is called in the list of contents. */
  String title();

  /** Its anchor. */
  String id();

  /** Writes it as HTML. */
  void write(Appendable out) throws IOException;
}

package org.belowline.beam;

import java.io.Serializable;
import java.util.List;
import org.belowline.dump.RawPage;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.page.PageExtractor;
import org.belowline.people.PeopleWanted;
import org.belowline.thread.ThreadAssembly;

/**
 * What is done with a record, apart from what carries it. A mistake in here ends the record; a test
 * puts mistakes in its place.
 */
interface Stations extends Serializable {
  /** Those of every run. */
  Stations USUAL = new Usual();

  /** Splits a page. */
  default PageExtractor.Outcome split(PageExtractor extractor, RawPage page) {
    return extractor.extract(page);
  }

  /** Brings a thread together. */
  default ThreadAssembly.Assembled assemble(
      List<Capture> captures, Iterable<ExportedComment> comments, PeopleWanted people) {
    return ThreadAssembly.assemble(captures, comments, people);
  }

  /** See {@link #USUAL}. */
  record Usual() implements Stations {
    private static final long serialVersionUID = 1L;
  }
}

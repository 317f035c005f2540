package org.belowline.quality;

import static org.belowline.quality.Tally.Count.AUTHORS;
import static org.belowline.quality.Tally.Count.CLEAN;
import static org.belowline.quality.Tally.Count.DATES;
import static org.belowline.quality.Tally.Count.FOUND;
import static org.belowline.quality.Tally.Count.FOUND_LINKS;
import static org.belowline.quality.Tally.Count.INVENTED_AUTHORS;
import static org.belowline.quality.Tally.Count.LABELLED;
import static org.belowline.quality.Tally.Count.LABELLED_LINKS;
import static org.belowline.quality.Tally.Count.MATCHED;
import static org.belowline.quality.Tally.Count.NAMELESS;
import static org.belowline.quality.Tally.Count.RIGHT_AUTHORS;
import static org.belowline.quality.Tally.Count.RIGHT_DATES;
import static org.belowline.quality.Tally.Count.RIGHT_LINKS;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure that has a floor: between 0 and 1, more is better. */
enum Figure {
  /** Matched comments over those found. */
  COMMENTS_PRECISION(tally -> tally.share(MATCHED, FOUND)),
  /** Matched comments over those labelled. */
  COMMENTS_RECALL(tally -> tally.share(MATCHED, LABELLED)),
  COMMENTS_F1(tally -> tally.f1(MATCHED, FOUND, LABELLED)),
  /** Clean comments over those labelled. */
  CLEAN_SHARE(tally -> tally.share(CLEAN, LABELLED)),
  LINKS_F1(tally -> tally.f1(RIGHT_LINKS, FOUND_LINKS, LABELLED_LINKS)),
  /** Right authors over those shown. */
  AUTHORS_RIGHT(tally -> tally.share(RIGHT_AUTHORS, AUTHORS)),
  /** Matched comments without a shown author that were given none, over all such. */
  AUTHORS_NOT_INVENTED(tally -> 1 - tally.share(INVENTED_AUTHORS, NAMELESS)),
  /** Right days over those shown. */
  DATES_RIGHT(tally -> tally.share(RIGHT_DATES, DATES));

  private final ToDoubleFunction<Tally> value;

  Figure(ToDoubleFunction<Tally> value) {
    this.value = value;
  }

  /** NaN where the pages ask for nothing of it. */
  double of(Tally tally) {
    return value.applyAsDouble(tally);
  }

  /** The name in {@code floors.properties}. */
  String key(TextForm form) {
    return form.code() + "." + name().toLowerCase(Locale.ROOT);
  }
}

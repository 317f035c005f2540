package org.belowline.survey;

import java.util.Objects;
import java.util.stream.Stream;
import org.belowline.model.Discussion;
import org.belowline.model.Quote;

/** What an article quotes as said by somebody: the fragments of one utterance count once. */
final class Utterances {
  private Utterances() {}

  static long all(Discussion discussion) {
    return of(discussion).count();
  }

  static long named(Discussion discussion) {
    return speakers(discussion).count();
  }

  /** The speakers by name, one an utterance; those who are not named are left out. */
  static Stream<String> speakers(Discussion discussion) {
    return of(discussion)
        .map(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .filter(Objects::nonNull);
  }

  private static Stream<Quote> of(Discussion discussion) {
    return discussion.quotes() == null
        ? Stream.of()
        : discussion.quotes().stream()
            .filter(quote -> quote.part() == 1 && quote.kind() != Quote.Kind.SCARE);
  }
}

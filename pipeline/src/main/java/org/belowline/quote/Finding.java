package org.belowline.quote;

import org.belowline.model.Quote;
import org.belowline.model.Quote.Passage;
import org.jspecify.annotations.Nullable;

/** A quotation as a rule finds it, before it has an id. */
record Finding(
    Quote.Kind kind,
    Passage words,
    Quote.@Nullable Speaker speaker,
    Quote.@Nullable Role role,
    @Nullable String introduction,
    Quote.@Nullable Citation citation) {}

package org.belowline.quote;

import org.belowline.model.Quote;
import org.belowline.model.Quote.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a comment, before it has an id.
 *
 * @param before the finding whose utterance it goes on with; null where it begins one
 */
record CommentFinding(
    Quote.Kind kind,
    Passage words,
    Quote.@Nullable Speaker speaker,
    @Nullable Passage cue,
    @Nullable CommentFinding before,
    String rule) {}

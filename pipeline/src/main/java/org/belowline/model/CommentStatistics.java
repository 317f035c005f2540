package org.belowline.model;

import org.jspecify.annotations.Nullable;

/**
 * What a comment's place in its thread says in numbers; the definitions stand in the schema of
 * comments.
 */
public record CommentStatistics(
    @Nullable Long threadOrder,
    long replies,
    long descendants,
    long height,
    @Nullable Long secondsSinceParent,
    @Nullable Long secondsSinceArticle,
    @Nullable Long authorNth) {}

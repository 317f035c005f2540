package org.belowline.thread;

import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.ExportedComment;
import org.belowline.model.RawComment;
import org.belowline.model.ThreadSummary;

/**
 * An article with its comments, brought together from all pages and rows that have them.
 *
 * @param comments in order of position; a parent may stand behind its replies
 * @param duplicates rows that are left out, since another one has their id
 */
record MergedThread(
    Article article,
    List<RawComment> comments,
    ThreadSummary.Faults faults,
    List<ExportedComment> duplicates) {}

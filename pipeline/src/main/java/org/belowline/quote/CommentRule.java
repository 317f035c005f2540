package org.belowline.quote;

import java.util.List;

/** A sign by which the quotations of a comment are found. */
interface CommentRule {
  /** All rules; where one finds a quotation, those behind it find no other that begins there. */
  List<CommentRule> ALL = List.of(new MarkedWords());

  /** What it finds, in order of place, outer ones first. */
  List<CommentFinding> find(CommentText comment);
}

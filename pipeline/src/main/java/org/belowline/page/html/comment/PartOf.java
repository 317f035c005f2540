package org.belowline.page.html.comment;

/**
 * What an element is taken for.
 *
 * @param rank the least is the surest, base 1
 */
record PartOf(PostPart part, int rank) {
  static final PartOf REPLIES = new PartOf(PostPart.REPLIES, 1);
  static final PartOf CONTROL = new PartOf(PostPart.CONTROL, 1);
  static final PartOf QUOTE = new PartOf(PostPart.QUOTE, 1);
  static final PartOf VOTES = new PartOf(PostPart.VOTES, 1);

  static PartOf author(int rank) {
    return new PartOf(PostPart.AUTHOR, rank);
  }

  static PartOf date(int rank) {
    return new PartOf(PostPart.DATE, rank);
  }

  static PartOf body(int rank) {
    return new PartOf(PostPart.BODY, rank);
  }
}

package org.belowline.benchmark;

/**
 * What share of the rows is given each fault, 0 to 1.
 *
 * @param orphans answer an id that no row has
 * @param selfParents answer themselves
 * @param cycles close a circle of two or three
 * @param duplicates have the id of another row of the thread, and say something else
 * @param untimed have no time
 * @param inversions are older than what they answer
 * @param nobodies name no author, or a placeholder
 * @param deleted have a placeholder for author and text
 */
record FaultShares(
    double orphans,
    double selfParents,
    double cycles,
    double duplicates,
    double untimed,
    double inversions,
    double nobodies,
    double deleted) {
  /** None at all. */
  static final FaultShares NONE = new FaultShares(0, 0, 0, 0, 0, 0, 0, 0);
}

package org.belowline.reuse;

/**
 * In how many texts a phrase may stand before it is stock. A sentence that many readers take up
 * stands in many texts too, but so do all of its phrases: a phrase is stock where it is in many
 * more texts than the rarest one of its passage. Short passages of comments are stock sooner, what
 * is quoted from the article is later.
 */
final class StockPhrases {
  private static final int FEWEST = 3;
  private static final int FEWEST_OF_ARTICLE = 5;
  private static final int FEWEST_OF_LONG = 20;
  private static final int SHARE = 100;
  private static final int SHARE_OF_LONG = 20;

  /** Passages of so many words are long. */
  private static final int LONG = 9;

  /** So many times the texts of the rarest phrase. */
  private static final int OF_RAREST = 4;

  /** In a long thread the rarest phrase is the measure, and not the thread. */
  private static final int MOST_OF_RAREST = 12;

  private final Phrases phrases;
  private final int comments;

  StockPhrases(Phrases phrases, int comments) {
    this.phrases = phrases;
    this.comments = comments;
  }

  /** What stands in more texts than this is stock, for this passage. */
  int mostTexts(Alignment passage, boolean marked, boolean ofArticle) {
    int usual = Math.max(ofArticle ? FEWEST_OF_ARTICLE : FEWEST, comments / SHARE);
    int ofRarest = Math.max(Math.min(usual, MOST_OF_RAREST), OF_RAREST * rarest(passage));
    if (passage.matched() >= LONG && ofArticle) {
      return ofRarest;
    }
    int most =
        passage.matched() >= LONG || marked
            ? Math.max(FEWEST_OF_LONG, comments / SHARE_OF_LONG)
            : usual;
    return Math.min(most, ofRarest);
  }

  private int rarest(Alignment passage) {
    int rarest = comments;
    for (int k = 0; k < passage.runs(); k++) {
      int last = passage.word(k) + passage.length(k) - Phrases.LENGTH;
      for (int w = passage.word(k); w <= last; w++) {
        int texts = phrases.texts(w);
        rarest = texts > 0 && texts < rarest ? texts : rarest;
      }
    }
    return rarest;
  }
}

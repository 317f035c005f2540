package org.belowline.people;

import java.io.Serializable;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;

/**
 * What a run shows of the people who comment. Travels to workers; its string tells no key. Safe for
 * use by several threads.
 */
public sealed interface PeoplePolicy extends Serializable {
  /** Names as they are printed. */
  static PeoplePolicy keep() {
    return new Keep();
  }

  /** A pseudonym for each person: the same wherever host, key and person are. */
  static PeoplePolicy pseudonyms(Key key) {
    return new WithPseudonyms(key);
  }

  /** Nobody's name. */
  static PeoplePolicy none() {
    return new None();
  }

  /** One thread as it may be shown, its comments in the same order. */
  ShownThread shown(Article article, List<RawComment> comments);

  /**
   * The reject as it may be shown.
   *
   * @param sampleBytes so much of the content it shows at most
   */
  Reject shown(Reject reject, int sampleBytes);

  /** See {@link #keep}. */
  record Keep() implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public ShownThread shown(Article article, List<RawComment> comments) {
      return new ShownThread(article, comments);
    }

    @Override
    public Reject shown(Reject reject, int sampleBytes) {
      return ShownReject.withoutAddresses(reject, sampleBytes);
    }
  }

  /** See {@link #pseudonyms}. */
  record WithPseudonyms(Key key) implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public ShownThread shown(Article article, List<RawComment> comments) {
      return new HiddenPeople(article, comments, new Pseudonyms(key, article.host())).thread();
    }

    @Override
    public Reject shown(Reject reject, int sampleBytes) {
      return ShownReject.withoutContent(reject);
    }
  }

  /** See {@link #none}. */
  record None() implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public ShownThread shown(Article article, List<RawComment> comments) {
      return new HiddenPeople(article, comments, new NoNames()).thread();
    }

    @Override
    public Reject shown(Reject reject, int sampleBytes) {
      return ShownReject.withoutContent(reject);
    }
  }
}

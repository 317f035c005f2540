package org.belowline.people;

import java.io.Serializable;
import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;

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

  /**
   * The comments of one thread as they may be shown, in the same order.
   *
   * @param host of the article; null where it is not known
   */
  List<RawComment> shown(List<RawComment> comments, @Nullable String host);

  /** The reject as it may be shown. */
  Reject shown(Reject reject);

  /** See {@link #keep}. */
  record Keep() implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public List<RawComment> shown(List<RawComment> comments, @Nullable String host) {
      return comments;
    }

    @Override
    public Reject shown(Reject reject) {
      return reject;
    }
  }

  /** See {@link #pseudonyms}. */
  record WithPseudonyms(Key key) implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public List<RawComment> shown(List<RawComment> comments, @Nullable String host) {
      return new HiddenPeople(comments, new Pseudonyms(key, host)).comments();
    }

    @Override
    public Reject shown(Reject reject) {
      return HiddenPeople.shown(reject);
    }
  }

  /** See {@link #none}. */
  record None() implements PeoplePolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public List<RawComment> shown(List<RawComment> comments, @Nullable String host) {
      return new HiddenPeople(comments, new NoNames()).comments();
    }

    @Override
    public Reject shown(Reject reject) {
      return HiddenPeople.shown(reject);
    }
  }
}

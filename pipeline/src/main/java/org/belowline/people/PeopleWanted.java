package org.belowline.people;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/** What a run shows of people, and whom it forgets. Travels to workers; tells no key. */
public record PeopleWanted(PeoplePolicy policy, DeletionList forget) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** All as it is printed. */
  public static final PeopleWanted AS_PRINTED =
      new PeopleWanted(PeoplePolicy.keep(), DeletionList.NONE);

  public PeopleWanted {
    requireNonNull(policy, "policy");
    requireNonNull(forget, "forget");
  }

  /** The same for whom no thread passes by, and no list is of use. */
  public PeopleWanted withoutList() {
    return new PeopleWanted(policy, DeletionList.NONE);
  }
}

package org.belowline.people;

import org.jspecify.annotations.Nullable;

/** What stands in the place of a person's name. */
interface Alias {
  /** As the author of a comment; null where no author is shown. */
  @Nullable String author(Person person);

  /** What is shown of an author who is nobody known: "[deleted]", "Guest". */
  @Nullable String nobody(@Nullable String printed);

  /** Whether any author is shown. */
  boolean showsAuthors();

  /** Where a text names the person. */
  String inText(Person person);
}

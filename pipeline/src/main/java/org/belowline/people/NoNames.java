package org.belowline.people;

import org.jspecify.annotations.Nullable;

/** No author is shown, and in texts one word stands for each. */
final class NoNames implements Alias {
  static final String MASK = "[author]";

  @Override
  public @Nullable String author(Person person) {
    return null;
  }

  @Override
  public @Nullable String nobody(@Nullable String printed) {
    return null;
  }

  @Override
  public boolean showsAuthors() {
    return false;
  }

  @Override
  public String inText(Person person) {
    return MASK;
  }
}

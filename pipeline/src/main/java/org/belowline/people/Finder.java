package org.belowline.people;

import java.util.function.Consumer;

/** Finds what of a text must not be shown, in time linear in the text. */
interface Finder {
  /** Hands out what it finds, in no order; parts may overlap. */
  void find(FoldedText text, Consumer<Edit> found);
}

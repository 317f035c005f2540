package org.belowline.beam;

/** What an output keeps beside its tables, so that a later run can add to it. */
public enum Remembered {
  NOTHING,
  /** What it was made of: who adds to it reads all of that again. */
  INPUTS,
  /** That, and the pieces of its threads: who adds to it reads what is new. */
  THREADS
}

package org.belowline;

/** The front door. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException("not wired yet");
  }
}

package org.belowline;

import org.belowline.command.Belowline;

/** The front door. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int exit = 1;
    try {
      exit = Belowline.run(System.out, System.err, arguments);
    } catch (Throwable error) {
      System.err.println(Belowline.told(error, arguments));
    } finally {
      // Runners leave threads behind, above all after an error: the exit does not wait for them.
      System.exit(exit);
    }
  }
}

package org.belowline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts out what a fuzzer begins with: a folder a target, each with inputs that the target reads.
 */
public final class Seeds {
  private Seeds() {}

  /** Writes into the folder that is named, and prints the targets. */
  public static void main(String[] arguments) throws IOException {
    for (Target target : Target.values()) {
      Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(target.code()));
      List<Path> seeds = new ArrayList<>(target.seeds());
      seeds.addAll(target.findings());
      for (int i = 0; i < seeds.size(); i++) {
        Files.copy(seeds.get(i), folder.resolve(Integer.toString(i)));
      }
      System.out.println(target.code());
    }
  }
}

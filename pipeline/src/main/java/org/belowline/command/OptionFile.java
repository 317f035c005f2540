package org.belowline.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A small file that an option names. */
final class OptionFile {
  private OptionFile() {}

  /**
   * What the file says.
   *
   * @param parse throws IllegalArgumentException with what is wrong
   */
  static <M> M parsed(String option, Path file, Function<String, M> parse) throws UsageException {
    try {
      return parse.apply(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UsageException("%s=%s is not there".formatted(option, file));
    } catch (CharacterCodingException e) {
      throw new UsageException("%s=%s is no text in UTF-8".formatted(option, file));
    } catch (IOException e) {
      throw new UsageException("%s=%s cannot be read".formatted(option, file));
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s=%s: %s".formatted(option, file, e.getMessage()));
    }
  }
}

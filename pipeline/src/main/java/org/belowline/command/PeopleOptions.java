package org.belowline.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belowline.people.DeletionList;
import org.belowline.people.Key;
import org.belowline.people.PeoplePolicy;
import org.belowline.people.PeopleWanted;
import org.jspecify.annotations.Nullable;

/**
 * The options that say what is shown of people. No message repeats a key, or what might be one.
 *
 * @param people keep, pseudonyms or none
 * @param keyFile a file with the key; null where none is given
 * @param key random, or what must not be there; null where it is not given
 * @param environmentKey what the environment gives; null where it gives none
 * @param forget a deletion list; null for none
 * @param append whether the run adds to another one
 */
record PeopleOptions(
    String people,
    @Nullable Path keyFile,
    @Nullable String key,
    @Nullable String environmentKey,
    @Nullable Path forget,
    boolean append) {
  /** The variable of the environment that may hold the key. */
  static final String VARIABLE = "BELOWLINE_KEY";

  private static final String RANDOM = "random";
  private static final String THREE_WAYS =
      "--key-file=FILE, %s in the environment, or --key=random".formatted(VARIABLE);

  PeopleWanted wanted() throws UsageException {
    return new PeopleWanted(policy(), deletionList());
  }

  private PeoplePolicy policy() throws UsageException {
    if (key != null && !key.equals(RANDOM)) {
      throw new UsageException(
          "--key takes nothing but random, since others can read a command line; "
              + "a key is given by "
              + THREE_WAYS);
    }
    boolean pseudonyms = people.equals("pseudonyms");
    if (!pseudonyms && (key != null || keyFile != null)) {
      throw new UsageException(
          "%s is for --people=pseudonyms".formatted(key == null ? "--key-file" : "--key=random"));
    }
    return switch (people) {
      case "keep" -> PeoplePolicy.keep();
      case "none" -> PeoplePolicy.none();
      case "pseudonyms" -> PeoplePolicy.pseudonyms(secret());
      default ->
          throw new UsageException(
              "--people=%s is no such value; keep, pseudonyms and none are".formatted(people));
    };
  }

  private Key secret() throws UsageException {
    if (key != null) {
      if (keyFile != null) {
        throw new UsageException("--key=random and --key-file exclude each other");
      }
      if (append) {
        throw new UsageException(
            "--key=random cannot go with --append: the pseudonyms of each run would be others; "
                + "give a key by --key-file=FILE or "
                + VARIABLE);
      }
      return Key.random();
    }
    if (keyFile != null) {
      return ofFile(keyFile);
    }
    if (environmentKey != null) {
      return ofEnvironment(environmentKey);
    }
    throw new UsageException("--people=pseudonyms needs a key: " + THREE_WAYS);
  }

  private static Key ofFile(Path file) throws UsageException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UsageException("--key-file=%s cannot be read".formatted(file));
    }
    return longEnough("--key-file=%s holds".formatted(file), bytes);
  }

  /** How bytes outside of ASCII come out of the environment depends on the machine. */
  private static Key ofEnvironment(String value) throws UsageException {
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
      throw new UsageException(
          VARIABLE + " holds more than ASCII, which not every machine reads alike; use --key-file");
    }
    return longEnough(VARIABLE + " holds", value.getBytes(StandardCharsets.US_ASCII));
  }

  private static Key longEnough(String holds, byte[] bytes) throws UsageException {
    try {
      return Key.of(bytes);
    } catch (IllegalArgumentException tooShort) {
      throw new UsageException(
          Console.sentence("%s fewer than %d bytes of a key", holds, Key.FEWEST_BYTES));
    }
  }

  private DeletionList deletionList() throws UsageException {
    if (forget == null) {
      return DeletionList.NONE;
    }
    try {
      return DeletionList.parse(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(forget)))
              .toString());
    } catch (CharacterCodingException e) {
      throw new UsageException("--forget=%s is no UTF-8".formatted(forget));
    } catch (IOException e) {
      throw new UsageException("--forget=%s cannot be read".formatted(forget));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--forget=%s: %s".formatted(forget, e.getMessage()));
    }
  }
}

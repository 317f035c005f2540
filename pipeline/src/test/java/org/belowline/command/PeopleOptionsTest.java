package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belowline.people.Key;
import org.belowline.people.PeoplePolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleOptionsTest {
  private static final String SECRET = "a key for the harbour";

  @TempDir private Path folder;

  @Test
  void namesStayWhereNothingElseIsAsked() throws UsageException {
    assertThat(options("keep", null, null, null).wanted().policy(), is(PeoplePolicy.keep()));
    assertThat(options("keep", null, null, SECRET).wanted().policy(), is(PeoplePolicy.keep()));
    assertThat(options("none", null, null, null).wanted().policy(), is(PeoplePolicy.none()));
  }

  @Test
  void theKeyIsTheSameFromFileAndEnvironment() throws Exception {
    PeoplePolicy wanted =
        PeoplePolicy.pseudonyms(Key.of(SECRET.getBytes(StandardCharsets.US_ASCII)));
    Path file = file(SECRET + "\n");
    assertThat(options("pseudonyms", file, null, null).wanted().policy(), is(wanted));
    assertThat(options("pseudonyms", null, null, SECRET).wanted().policy(), is(wanted));
    assertThat(
        options("pseudonyms", file, null, "another key for it").wanted().policy(), is(wanted));
  }

  @Test
  void aRandomKeyIsAnotherEachTime() throws UsageException {
    PeoplePolicy one = options("pseudonyms", null, "random", SECRET).wanted().policy();
    assertThat(options("pseudonyms", null, "random", SECRET).wanted().policy(), is(not(one)));
  }

  @Test
  void withoutKeyTheThreeWaysAreNamed() {
    assertThat(
        refusal(options("pseudonyms", null, null, null)),
        allOf(
            containsString("--key-file=FILE"),
            containsString("BELOWLINE_KEY"),
            containsString("--key=random")));
  }

  @Test
  void aKeyOnTheCommandLineIsRefusedAndNotRepeated() {
    for (String people : new String[] {"keep", "pseudonyms"}) {
      assertThat(
          refusal(options(people, null, SECRET, null)),
          allOf(containsString("--key takes nothing but random"), not(containsString(SECRET))));
    }
  }

  @Test
  void shortKeysAreRefusedAndNotRepeated() throws IOException {
    assertThat(
        refusal(options("pseudonyms", file("short one\n"), null, null)),
        allOf(containsString("holds fewer than 16 bytes"), not(containsString("short one"))));
    assertThat(
        refusal(options("pseudonyms", null, null, "short one")),
        is("BELOWLINE_KEY holds fewer than 16 bytes of a key"));
    assertThat(
        refusal(options("pseudonyms", null, null, "")),
        is("BELOWLINE_KEY holds fewer than 16 bytes of a key"));
    assertThat(
        refusal(options("pseudonyms", null, null, "ein Schlüssel für den Hafen")),
        allOf(containsString("more than ASCII"), not(containsString("Hafen"))));
    assertThat(
        refusal(options("pseudonyms", folder.resolve("nowhere"), null, null)),
        containsString("cannot be read"));
  }

  @Test
  void whatCannotGoTogetherIsRefused() throws IOException {
    assertThat(
        refusal(options("pseudonyms", file(SECRET), "random", null)),
        containsString("exclude each other"));
    assertThat(
        refusal(options("none", file(SECRET), null, null)),
        is("--key-file is for --people=pseudonyms"));
    assertThat(
        refusal(options("keep", null, "random", null)),
        is("--key=random is for --people=pseudonyms"));
    assertThat(
        refusal(new PeopleOptions("pseudonyms", null, "random", null, null, true)),
        containsString("--key=random cannot go with --append"));
    assertThat(
        refusal(options("some", null, null, null)), containsString("keep, pseudonyms and none"));
  }

  @Test
  void aDeletionListThatCannotBeReadIsRefused() throws IOException {
    Path list = file("author:7\nNell Harrow\n");
    assertThat(
        refusal(new PeopleOptions("keep", null, null, null, list, false)),
        allOf(containsString("--forget=" + list + ": line 2 is"), not(containsString("Nell"))));
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'c', (byte) 0xff});
    assertThat(
        refusal(new PeopleOptions("keep", null, null, null, bytes, false)),
        is("--forget=" + bytes + " is no UTF-8"));
    Path nowhere = folder.resolve("nowhere");
    assertThat(
        refusal(new PeopleOptions("keep", null, null, null, nowhere, false)),
        is("--forget=" + nowhere + " cannot be read"));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("file"), content);
  }

  private static PeopleOptions options(
      String people, @Nullable Path keyFile, @Nullable String key, @Nullable String environment) {
    return new PeopleOptions(people, keyFile, key, environment, null, false);
  }

  private static String refusal(PeopleOptions options) {
    return assertThrows(UsageException.class, options::wanted).getMessage();
  }
}

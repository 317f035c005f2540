package org.belowline.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
  private static final String SECRET = "sixteen letters.";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aLineEndBehindItIsNoPartOfIt(String end) {
    assertThat(key(SECRET + end), is(key(SECRET)));
    assertThat(key(SECRET + "\n" + end), is(not(key(SECRET))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "fifteen letters", "fifteen letters\n"})
  void aShortOneIsRefusedWithoutBeingSaid(String given) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> key(given));
    assertThat(refused.getMessage(), not(containsString("fifteen")));
  }

  @Test
  void itSaysNothingOfItself() {
    PeopleWanted wanted = new PeopleWanted(PeoplePolicy.pseudonyms(key(SECRET)), DeletionList.NONE);
    assertThat(wanted.toString(), not(containsString("sixteen")));
    assertThat(key(SECRET).toString(), is("a key"));
  }

  @Test
  void itTravels() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PeoplePolicy policy = PeoplePolicy.pseudonyms(key(SECRET));
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(policy);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject(), is(policy));
    }
  }

  @Test
  void twoRandomOnesDiffer() {
    assertThat(Key.random(), is(not(Key.random())));
  }

  private static Key key(String text) {
    return Key.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

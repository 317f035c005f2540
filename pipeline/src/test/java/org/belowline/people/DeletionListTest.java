package org.belowline.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionListTest {
  private static final String HEX = "0123456789abcdef0123456789abcdef";
  private static final String HOST = "letters.example";

  @Test
  void emptyLinesAndThoseWithANumberSignAreNoEntries() {
    DeletionList list =
        DeletionList.parse(
            "\ufeff# whose\r\n\n  c" + HEX + " \n\t\n#p" + HEX + "\nauthor:7\nauthor: 7");
    assertThat(list.size(), is(2));
  }

  @ParameterizedTest
  @CsvSource({
    "c, true",
    "p, true",
    "u, true",
    "a, false",
  })
  void idsOfTheTablesNameTheirOwn(String kind, boolean ok) {
    if (ok) {
      DeletionList list = DeletionList.parse(kind + HEX);
      assertThat(found(list, HOST), is(not(empty())));
    } else {
      assertThrows(IllegalArgumentException.class, () -> DeletionList.parse(kind + HEX));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "comment:5, true",
    "author:7, true",
    "comment:7, false",
    "author:5, false",
    "'comment:5\tletters.example', true",
    "'comment:5\tWWW.Letters.example', true",
    "'comment:5\tother.example', false",
    "'author:7\tletters.example', true",
    "'author:7\tother.example', false"
  })
  void idsOfASiteNameAllOrThoseOfAHost(String line, boolean named) {
    assertThat(found(DeletionList.parse(line), "www.letters.example").isEmpty(), is(!named));
  }

  @Test
  void aHostNamesNothingWhereNoneIsKnown() {
    assertThat(found(DeletionList.parse("author:7\t" + HOST), null), is(empty()));
    assertThat(found(DeletionList.parse("author:7"), null), is(List.of(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nell Harrow", "comment:", "author: ", "c123", "author:7\ta\tb", "id:7"})
  void whatIsNoEntryIsRefusedByItsNumberAndNotRepeated(String line) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> DeletionList.parse("# one\nauthor:1\n" + line));
    assertThat(refused.getMessage(), startsWith("line 3 is no comment_id"));
    assertThat(refused.getMessage(), not(containsString("Nell")));
  }

  @Test
  void itTravelsAndTellsNobody() throws Exception {
    DeletionList list = DeletionList.parse("author:6\nauthor:7");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(list);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(found((DeletionList) in.readObject(), null), is(List.of(1)));
    }
    assertThat(list.toString(), is("a list of 2"));
  }

  private static List<Integer> found(DeletionList list, @Nullable String host) {
    RawComment comment = Comments.of("5", "Nell", "7", "x");
    List<Integer> found = new ArrayList<>();
    list.names(comment, "c" + HEX, "p" + HEX, "u" + HEX, host, found::add);
    return found;
  }
}

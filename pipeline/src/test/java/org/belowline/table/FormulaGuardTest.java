package org.belowline.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet could take for formulas. */
class FormulaGuardTest {
  private static final String PASSED_OVER =
      "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x20\"'\\x7f-\\xa0\\xad\\u1680\\u2000-\\u200f\\u2028-\\u202f"
          + "\\u205f-\\u206f\\u3000\\ufeff]*";
  private static final String SIGN = "[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]";

  /** As docs/cells.md has it, in another language. */
  private static final Pattern GUARD =
      Pattern.compile(
          "(^|[,;\\t\\r\\n])'(?=" + PASSED_OVER + SIGN + ")|^'(?=" + PASSED_OVER + "[\\t\\r\\n])");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "  =", "\"=",
        "'=", "''=", "\u00A0=", "\uFEFF=", "\u200B=", "\0="
      })
  void atTheBeginningGetAnApostrophe(String begin) {
    String raw = begin + "1+1";
    assertThat(FormulaGuard.text(raw), is("'" + raw));
    assertThat(back(FormulaGuard.text(raw)), is(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,=1", "a;=1", "a; =1", "a\t=1", "a\r=1", "a\n=1", "a\";\"=1"})
  void whereAnotherProgramBeginsACellGetAnApostrophe(String raw) {
    int place = Math.max(raw.lastIndexOf(';'), Math.max(raw.lastIndexOf(','), 1)) + 1;
    String guarded = raw.substring(0, place) + "'" + raw.substring(place);
    assertThat(FormulaGuard.text(raw), is(guarded));
    assertThat(back(guarded), is(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2019-07-09",
        "a=b",
        "'tis the tide",
        "''",
        "a, b; c",
        "One.\n\nTwo.\n",
        "mail@harbour.example",
        "p9c41d07be52836fa0b1c2d3e4f50617"
      })
  void othersAreAsTheyAre(String raw) {
    assertThat(FormulaGuard.text(raw), is(raw));
    assertThat(back(raw), is(raw));
  }

  @Test
  void anyTextCanBeToldFromItsGuardedForm() {
    Random random = new Random(17);
    String signs = "=+-@\t\r\n '\";,a1\0\uFF1D\u00A0|";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        raw.append(signs.charAt(random.nextInt(signs.length())));
      }
      String guarded = FormulaGuard.text(raw.toString());
      assertThat(back(guarded), is(raw.toString()));
      assertThat(guarded.isEmpty() || "=+-@\t\r\n".indexOf(guarded.charAt(0)) < 0, is(true));
    }
  }

  @Test
  void listsStayJson() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> list = List.of("=1+1", "a, -b", "x;\"=y", "plain-word", "@");
    String guarded = FormulaGuard.list(json.writeValueAsString(list));
    assertThat(guarded, is("[\"=1+1\",\"a, \\u002db\",\"x;\\\"=y\",\"plain-word\",\"\\u0040\"]"));
    assertThat(json.readValue(guarded, List.class), is(list));
    assertThat(back(guarded), is(guarded));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void noHeaderCouldBeAFormula(Table table) {
    for (Column column : table.schema().columns()) {
      assertThat(column.name(), FormulaGuard.text(column.name()), is(column.name()));
    }
  }

  private static String back(String cell) {
    return GUARD.matcher(cell).replaceAll("$1");
  }
}

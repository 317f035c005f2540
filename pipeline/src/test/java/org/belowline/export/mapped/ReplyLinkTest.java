package org.belowline.export.mapped;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyLinkTest {
  private static final List<String> COLUMNS = List.of("story", "said", "id", "to", "path", "above");

  @ParameterizedTest
  @CsvSource({
    "1, 1,",
    "0, 0,",
    "0.1, 0.1, 0",
    "1.2.3, 1.2.3, 1.2",
    "0001/0002, 0001/0002, 0001",
    "01/, 01,",
    "01.00/, 01.00, 01",
    "01.00.0k/, 01.00.0k, 01.00",
    "src_s_0, src_s_0,",
    "src_s_0_1, src_s_0_1, src_s_0",
    "s_0, s_0,",
    "s.1/2, s.1/2, s.1",
  })
  void aPathBeginsWithThatOfItsParent(String path, String id, @Nullable String parent) {
    assertThat(link("\"path\":\"path\"", null, null, path, null), is(new ReplyLink(id, parent)));
  }

  @ParameterizedTest
  @CsvSource({
    "/12/15/18/, 18, 15",
    "18, 18,",
    "s/18, 18,",
    "0/18, 18,",
    "12.15.18, 18, 15",
  })
  void aPathOfIdsEndsWithTheOwn(String path, String id, @Nullable String parent) {
    assertThat(
        link("\"path\":\"path\",\"id\":\"id\"", id, null, path, null),
        is(new ReplyLink(id, parent)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[];",
        "['s'];",
        "[\"12\",\"15\"];15",
        "[12, 15.0];15",
        "['12', '15'];15",
        "12,15;15",
        "12 > 15;15",
        "s|12|15;15",
        "15|12|s;15",
        "12,15,18;15",
        "[\"15\",\"12\",null];15",
      })
  void theLastOfTheAncestorsIsAnsweredUnlessTheArticleIs(String above, @Nullable String parent) {
    assertThat(
        link("\"ancestors\":\"above\",\"id\":\"id\"", "18", null, null, above),
        is(new ReplyLink("18", parent)));
  }

  @ParameterizedTest
  @CsvSource({"parent_first, 12", "root_first, 15"})
  void theMapMaySayInWhichOrderAncestorsStand(String order, String parent) {
    assertThat(
        link(
            "\"ancestors\":\"above\",\"id\":\"id\",\"ancestors_order\":\"" + order + "\"",
            "18",
            null,
            null,
            "[\"12\",\"15\"]"),
        is(new ReplyLink("18", parent)));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "s,"})
  void aParentThatIsNamedGoesFirst(String to, @Nullable String parent) {
    assertThat(
        link("\"path\":\"path\",\"id\":\"id\",\"parent\":\"to\"", "18", to, "1.2", null),
        is(new ReplyLink("18", parent)));
  }

  private static ReplyLink link(
      String names,
      @Nullable String id,
      @Nullable String to,
      @Nullable String path,
      @Nullable String above) {
    CommentMap map = CommentMap.parse("{\"thread\":\"story\",\"text\":\"said\"," + names + "}");
    MappedRow row = new MappedRow(map, COLUMNS);
    row.show(new @Nullable String[] {"s", "Ebb", id, to, path, above});
    return ReplyLink.of(row, "s", map.ancestorsOrder());
  }
}

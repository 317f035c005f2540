package org.belowline.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentMapTest {
  @Test
  void namesColumnsOrListsOfThem() {
    CommentMap map =
        CommentMap.parse("{\"text\":\"t\",\"url\":[\"u\",\"v\"],\"created_format\":\"epoch_ms\"}");
    assertThat(map.paths(CommentColumn.URL), contains("u", "v"));
    assertThat(map.paths(CommentColumn.PARENT), is(empty()));
    assertThat(map.createdFormat(), is("epoch_ms"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|object",
        "{|line 1",
        "{\"thread\":\"a\"}|text",
        "{\"text\":\"a\"}|thread",
        "{\"text\":\"a\",\"thread\":\"b\",\"boat\":\"c\"}|boat is none of id, thread, parent",
        "{\"text\":7,\"thread\":\"b\"}|text=7",
        "{\"text\":[],\"thread\":\"b\"}|empty",
        "{\"text\":\"a\",\"thread\":\"b\",\"parent\":\"c\"}|no id",
        "{\"text\":\"a\",\"thread\":\"b\",\"ancestors\":\"c\"}|no id",
        "{\"text\":\"a\",\"thread\":\"b\",\"created_format\":\"jj:qq\"}|java.time",
        "{\"text\":\"a\",\"thread\":\"b\",\"text_format\":\"rtf\"}|html, text",
        "{\"text\":\"a\",\"thread\":\"b\",\"ancestors_order\":\"up\"}|root_first, parent_first",
        "{\"text\":\"a\",\"text\":\"b\",\"thread\":\"c\"}|line",
      })
  void refusesInOneLineAndSaysWhy(String json, String why) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> CommentMap.parse(json));
    assertThat(error.getMessage(), containsString(why));
    assertThat(String.valueOf(error.getMessage()).lines().count(), is(1L));
  }

  @Test
  void theMapsThatComeWithItAreMaps() throws IOException {
    try (Stream<Path> maps = Files.list(Path.of(System.getProperty("belowline.root"), "maps"))) {
      List<Path> all = maps.toList();
      assertThat(all.size(), is(greaterThan(2)));
      for (Path map : all) {
        assertThat(
            CommentMap.parse(Files.readString(map)).paths(CommentColumn.TEXT).isEmpty(), is(false));
      }
    }
  }
}

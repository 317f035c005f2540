package org.belowline.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPackageTest {
  @Test
  void aKeyOfWhichAPartMayBeNullIsToldByThatPart() {
    JsonNode keys = resource("comments").at("/schema/foreignKeys");
    assertThat(
        keys.get(4).toString(),
        is(
            "{\"fields\":[\"participant_id\"],\"reference\":{\"resource\":\"participants\","
                + "\"fields\":[\"participant_id\"]}}"));
  }

  @Test
  void aTableNamesItselfByTheEmptyText() {
    JsonNode parent = resource("comments").at("/schema/foreignKeys/2");
    assertThat(parent.at("/fields/0").asText(), is("parent_id"));
    assertThat(parent.at("/reference/resource").asText(), is(""));
  }

  @Test
  void partsOfATableAreAList() {
    JsonNode path =
        DataPackage.of(Manifests.of(2, 2, "csv"), "1.2.3", null, false).at("/resources/0/path");
    assertThat(
        path.toString(),
        is("[\"documents/part-00000-of-00002.csv\",\"documents/part-00001-of-00002.csv\"]"));
  }

  @Test
  void noLicenceIsNone() {
    assertThat(of(null).has("licenses"), is(false));
    assertThat(of(" ").has("licenses"), is(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CC-BY-4.0 | {\"name\":\"CC-BY-4.0\"}",
        "https://licence.example/a | {\"path\":\"https://licence.example/a\"}",
        "CC BY 4.0 | {\"name\":\"CC-BY-4.0\",\"title\":\"CC BY 4.0\"}",
        "javascript:alert(1) | {\"name\":\"javascript-alert-1-\",\"title\":\"javascript:alert(1)\"}",
        "https://not a url | {\"name\":\"https-not-a-url\",\"title\":\"https://not a url\"}",
      })
  void aLicenceIsAUrlOrAnIdOrWords(String given, String told) {
    assertThat(of(given).at("/licenses/0").toString(), is(told));
  }

  private static ObjectNode of(@Nullable String licence) {
    return DataPackage.of(Manifests.single(2, "csv"), "1.2.3", Licence.of(licence), false);
  }

  private static JsonNode resource(String name) {
    for (JsonNode resource : of(null).path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no " + name);
  }
}

package org.belowline.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.belowline.beam.Manifest;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CroissantTest {
  @Test
  void eachFileHasItsDigestAndSize() {
    ObjectNode croissant = of(Manifests.single(3, "csv", "parquet"));
    assertThat(croissant.at("/distribution").size(), is(2 * Table.values().length));
    JsonNode file = withId(croissant.path("distribution"), "comments.parquet");
    assertThat(file.path("@type").asText(), is("cr:FileObject"));
    assertThat(file.path("contentUrl").asText(), is("comments.parquet"));
    assertThat(file.path("contentSize").asText(), is("42 B"));
    assertThat(file.path("sha256").asText(), is("ab0"));
    assertThat(file.path("encodingFormat").asText(), is("application/x-parquet"));
  }

  @Test
  void eachColumnOfEachTableIsAFieldWithItsDefinition() {
    ObjectNode croissant = of(Manifests.single(3, "csv", "parquet"));
    for (Table table : Table.values()) {
      JsonNode records = withId(croissant.path("recordSet"), table.code());
      assertThat(
          names(records.path("field"), "name"),
          is(table.schema().columns().stream().map(column -> column.name()).toList()));
      assertThat(
          names(records.path("key"), "@id"),
          is(table.schema().key().stream().map(name -> table.code() + "/" + name).toList()));
      for (JsonNode field : records.path("field")) {
        assertThat(field.path("description").asText(), is(not("")));
        assertThat(field.at("/source/fileObject/@id").asText(), is(table.code() + ".parquet"));
      }
    }
  }

  @Test
  void noIdIsThereTwice() {
    ObjectNode croissant = of(Manifests.of(3, 2, "csv", "parquet"));
    List<String> ids = new ArrayList<>(names(croissant.path("distribution"), "@id"));
    for (JsonNode records : croissant.path("recordSet")) {
      ids.add(records.path("@id").asText());
      ids.addAll(names(records.path("field"), "@id"));
    }
    assertThat(new HashSet<>(ids), hasSize(ids.size()));
  }

  @Test
  void listsAreListsInParquetAndTextsInCsv() {
    JsonNode typed = field(of(Manifests.single(3, "parquet")), "threads", "depth_counts");
    assertThat(typed.path("dataType").asText(), is("sc:Integer"));
    assertThat(typed.path("isArray").asBoolean(), is(true));
    JsonNode text = field(of(Manifests.single(3, "csv")), "threads", "depth_counts");
    assertThat(text.path("dataType").asText(), is("sc:Text"));
    assertThat(text.has("isArray"), is(false));
    assertThat(text.at("/source/fileObject/@id").asText(), is("threads.csv"));
  }

  @Test
  void theFilesOfAPartedTableAreASetAndEachHasItsDigest() {
    ObjectNode croissant = of(Manifests.of(3, 2, "parquet"));
    JsonNode set = withId(croissant.path("distribution"), "quotes-files");
    assertThat(set.path("@type").asText(), is("cr:FileSet"));
    assertThat(set.path("includes").asText(), is("quotes/*.parquet"));
    assertThat(
        withId(croissant.path("distribution"), "quotes/part-00001-of-00002.parquet")
            .path("sha256")
            .asText(),
        is("ab1"));
    assertThat(
        field(croissant, "quotes", "kind").at("/source/fileSet/@id").asText(), is("quotes-files"));
  }

  @Test
  void aRecordSetRefersToArticlesAlone() {
    ObjectNode croissant = of(Manifests.single(3, "parquet"));
    List<String> references = new ArrayList<>();
    for (JsonNode records : croissant.path("recordSet")) {
      for (JsonNode field : records.path("field")) {
        if (field.has("references")) {
          references.add(
              field.path("@id").asText() + " " + field.at("/references/field/@id").asText());
        }
      }
    }
    assertThat(
        references,
        contains(
            "documents/article_id articles/article_id",
            "quotes/article_id articles/article_id",
            "comments/article_id articles/article_id",
            "threads/article_id articles/article_id",
            "branches/article_id articles/article_id",
            "participants/article_id articles/article_id",
            "reuses/source_article_id articles/article_id"));
  }

  @Test
  void nothingRefersToATableWithoutRows() {
    assertThat(
        of(Manifests.single(0, "csv")).path("recordSet").findValues("references"), is(empty()));
  }

  @Test
  void aLicenceIsAWorkByItsNameAndWhereItIsOneItsUrl() {
    Manifest manifest = Manifests.single(1, "csv");
    assertThat(of(manifest).has("license"), is(false));
    JsonNode named = of(manifest, "CC-BY-4.0").path("license");
    assertThat(named.path("@type").asText(), is("sc:CreativeWork"));
    assertThat(named.path("name").asText(), is("CC-BY-4.0"));
    assertThat(named.has("url"), is(false));
    assertThat(
        of(manifest, "https://licence.example/open").at("/license/url").asText(),
        is("https://licence.example/open"));
  }

  private static ObjectNode of(Manifest manifest) {
    return of(manifest, null);
  }

  private static ObjectNode of(Manifest manifest, @Nullable String licence) {
    return Croissant.of(manifest, "1.2.3", Licence.of(licence), LocalDate.of(2021, 3, 4));
  }

  private static JsonNode field(ObjectNode croissant, String table, String column) {
    JsonNode records = withId(croissant.path("recordSet"), table);
    return withId(records.path("field"), table + "/" + column);
  }

  private static JsonNode withId(JsonNode nodes, String id) {
    for (JsonNode node : nodes) {
      if (node.path("@id").asText().equals(id)) {
        return node;
      }
    }
    throw new AssertionError("no " + id + " in " + nodes);
  }

  private static List<String> names(JsonNode nodes, String name) {
    List<String> names = new ArrayList<>();
    nodes.forEach(node -> names.add(node.path(name).asText()));
    return names;
  }
}

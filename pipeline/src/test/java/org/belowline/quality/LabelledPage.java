package org.belowline.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.belowline.quality.LabelledComment.Part;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@code fixtures/labelled}, with its answer.
 *
 * @param firstPost in a forum: the id of the post that is the article, and so no comment
 */
record LabelledPage(String id, @Nullable String firstPost, List<LabelledComment> comments) {
  private static final Path ROOT = Path.of(System.getProperty("belowline.fixtures"), "labelled");

  /** All pages, in order of the labels. */
  static List<LabelledPage> all() {
    ObjectMapper json = new ObjectMapper();
    List<LabelledPage> pages = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(ROOT.resolve("labels.jsonl"), StandardCharsets.UTF_8)) {
        pages.add(page(json.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** The comments that a form of the page still shows, without the first post. */
  List<LabelledComment> in(TextForm form) {
    return comments.stream()
        .filter(comment -> comment.shown().containsKey(form) && !comment.id().equals(firstPost))
        .toList();
  }

  /** The words of the first post; empty where there is none. */
  List<String> firstWords() {
    return comments.stream()
        .filter(comment -> comment.id().equals(firstPost))
        .findFirst()
        .map(LabelledComment::words)
        .orElse(List.of());
  }

  byte[] text(TextForm form) {
    try {
      return Files.readAllBytes(ROOT.resolve(form.code()).resolve(id + "." + form.ending()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPage page(JsonNode page) {
    List<LabelledComment> comments = new ArrayList<>();
    for (JsonNode comment : page.get("comments")) {
      String day = string(comment, "day");
      comments.add(
          new LabelledComment(
              comment.get("id").textValue(),
              string(comment, "parent"),
              comment.get("author").textValue(),
              day == null ? null : LocalDate.parse(day),
              comment.get("body").textValue(),
              shown(comment, day != null)));
    }
    return new LabelledPage(page.get("id").textValue(), string(page, "first_post"), comments);
  }

  private static Map<TextForm, Set<Part>> shown(JsonNode comment, boolean dated) {
    JsonNode forms = comment.get("shown");
    Map<TextForm, Set<Part>> shown = new EnumMap<>(TextForm.class);
    Set<Part> all = EnumSet.of(Part.AUTHOR);
    if (dated) {
      all.add(Part.DATE);
    }
    if (string(comment, "parent") != null) {
      all.add(Part.PARENT);
    }
    shown.put(TextForm.HTML, all);
    for (TextForm form : TextForm.values()) {
      if (forms.has(form.code())) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        forms
            .get(form.code())
            .forEach(part -> parts.add(Part.valueOf(part.textValue().toUpperCase(Locale.ROOT))));
        shown.put(form, parts);
      }
    }
    return shown;
  }

  private static @Nullable String string(JsonNode node, String name) {
    return node.has(name) ? node.get(name).textValue() : null;
  }

  @Override
  public String toString() {
    return id;
  }
}

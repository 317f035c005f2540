package org.belowline.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.belowline.beam.Manifest;
import org.belowline.publish.Output;
import org.belowline.report.Account;
import org.belowline.report.Croissant;
import org.belowline.report.DataPackage;
import org.belowline.report.Licence;
import org.belowline.report.card.Card;
import org.belowline.report.html.Findings;
import org.belowline.report.html.Page;
import org.belowline.survey.Survey;
import org.belowline.survey.SurveySum;
import org.jspecify.annotations.Nullable;

/** What is written beside the tables to tell of them, for people and for programs. */
final class DescriptionFiles {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final RunRequest request;
  private final Account account;
  private final Instant started;

  DescriptionFiles(RunRequest request, Account account, Instant started) {
    this.request = request;
    this.account = account;
    this.started = started;
  }

  /**
   * Writes them all.
   *
   * @param tables what the workers wrote
   * @return the same with all of these but the Data Package, which belongs to every output
   */
  Manifest write(Output output, Manifest tables) throws IOException {
    Survey survey = SurveySum.read(tables.survey());
    output.write(
        Output.DATA_PACKAGE,
        json(DataPackage.of(tables, Version.current(), licence(), request.csvSafe())));
    Manifest whole = write(output, tables, Page.NAME, Page.of(findings(survey)));
    whole = write(output, whole, Card.NAME, Card.of(facts(), survey, tables));
    LocalDate day = started.atZone(ZoneOffset.UTC).toLocalDate();
    JsonNode croissant = Croissant.of(tables, Version.current(), licence(), day);
    return write(output, whole, Croissant.NAME, JSON.writeValueAsString(croissant) + "\n");
  }

  private static Manifest write(Output output, Manifest all, String name, String text)
      throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    output.write(name, content);
    return all.plus(Manifest.WrittenFile.of(name, content));
  }

  private Findings findings(Survey survey) {
    return new Findings(
        Version.current(), request.formats().stream().sorted().toList(), people(), account, survey);
  }

  private Card.Facts facts() {
    return new Card.Facts(Version.current(), people(), request.csvSafe(), licence(), account);
  }

  private String people() {
    return request.given().getOrDefault("--people", "keep");
  }

  private @Nullable Licence licence() {
    return Licence.of(request.license());
  }

  private static byte[] json(JsonNode content) throws IOException {
    return (JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

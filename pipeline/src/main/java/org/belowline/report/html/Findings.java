package org.belowline.report.html;

import java.util.List;
import org.belowline.report.Account;
import org.belowline.survey.Survey;

/**
 * What the page tells of; no time, and no name of this machine.
 *
 * @param version of belowline
 * @param formats of the tables: csv, parquet
 * @param people how those who comment are shown: keep, pseudonyms or none
 * @param account what became of the records
 * @param survey of what was kept
 */
public record Findings(
    String version, List<String> formats, String people, Account account, Survey survey) {
  public Findings {
    formats = List.copyOf(formats);
  }
}

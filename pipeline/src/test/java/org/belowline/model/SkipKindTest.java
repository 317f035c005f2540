package org.belowline.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SkipKindTest {
  private static final Path PAGE = Path.of(System.getProperty("belowline.root"), "docs", "run.md");
  private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

  @Test
  void theDocumentationListsEachKindInOrder() throws IOException {
    List<String> listed = new ArrayList<>();
    boolean inTable = false;
    for (String line : Files.readAllLines(PAGE, StandardCharsets.UTF_8)) {
      inTable = line.startsWith("| kind ") || inTable && line.startsWith("|");
      if (inTable) {
        Matcher code = CODE.matcher(line.split("\\|", -1)[1]);
        while (code.find()) {
          listed.add(code.group(1));
        }
      }
    }
    assertThat(listed, is(Arrays.stream(SkipKind.values()).map(SkipKind::code).toList()));
  }
}

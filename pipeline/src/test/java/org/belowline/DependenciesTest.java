package org.belowline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others wrote and the jar holds. */
class DependenciesTest {
  @Test
  void areListedWithLicencesThatGoWithOurs() throws Exception {
    List<String> listed;
    try (InputStream in = Main.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
      listed =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith("     ("))
              .toList();
    }
    assertThat(listed.size(), is(greaterThan(30)));
    assertThat(
        listed,
        everyItem(
            matchesPattern(
                " +\\((Apache-2.0|MIT(-0)?|BSD-[23]-Clause|0BSD|ISC|Unicode-3.0)\\) .*")));
  }

  @Test
  void ourOwnNoticeGoesWithThem() throws Exception {
    List<String> notices = new ArrayList<>();
    for (URL notice :
        Collections.list(Main.class.getClassLoader().getResources("META-INF/NOTICE"))) {
      try (InputStream in = notice.openStream()) {
        notices.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(notices, hasItem(startsWith("belowline")));
  }
}

package org.belowline.text;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of zones that pages print behind a time.
 *
 * <p>Several names mean different zones in different countries. EST, CST, MST, PST and their summer
 * forms are those of North America, as RFC 5322 has them; BST is British. What no standard decides,
 * such as IST or AST, is no known zone. ET, CT, MT and PT are winter or summer time as the day
 * says.
 */
final class ZoneNames {
  private static final Map<String, ZoneId> ZONES = zones();

  private ZoneNames() {}

  /** The zone that the word names; null where it names none that is known. */
  static @Nullable ZoneId zone(Token word) {
    // "est", "pt" and "met" are words too; Greenwich is known in small letters.
    return word.capital() || isGreenwich(word.text()) ? ZONES.get(word.text()) : null;
  }

  /** Whether an offset may follow: "GMT+2". */
  static boolean isGreenwich(String lowerCaseWord) {
    return lowerCaseWord.equals("gmt") || lowerCaseWord.equals("utc");
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    addHours(zones, 0, "gmt utc ut z wet");
    addHours(zones, 1, "cet mez west bst");
    addHours(zones, 2, "cest mesz eet sast");
    addHours(zones, 3, "eest msk trt");
    addHours(zones, 4, "msd");
    addHours(zones, 8, "hkt sgt awst");
    addHours(zones, 9, "jst kst");
    addHours(zones, 10, "aest");
    addHours(zones, 11, "aedt");
    addHours(zones, 12, "nzst");
    addHours(zones, 13, "nzdt");
    addHours(zones, -3, "brt");
    addHours(zones, -4, "edt");
    addHours(zones, -5, "est cdt");
    addHours(zones, -6, "cst mdt");
    addHours(zones, -7, "mst pdt");
    addHours(zones, -8, "pst akdt");
    addHours(zones, -9, "akst");
    addHours(zones, -10, "hst");
    zones.put("et", ZoneId.of("America/New_York"));
    zones.put("ct", ZoneId.of("America/Chicago"));
    zones.put("mt", ZoneId.of("America/Denver"));
    zones.put("pt", ZoneId.of("America/Los_Angeles"));
    return Map.copyOf(zones);
  }

  private static void addHours(Map<String, ZoneId> zones, int hours, String names) {
    for (String name : names.split(" ")) {
      zones.put(name, ZoneOffset.ofHours(hours));
    }
  }
}

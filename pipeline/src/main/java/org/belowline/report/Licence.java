package org.belowline.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A licence as it was named: an id such as CC-BY-4.0, the URL of a licence, or any words.
 *
 * @param given not blank
 */
public record Licence(String given) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NOT_OF_IDS = Pattern.compile("[^-a-zA-Z0-9._]+");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** The licence of that name; null where none was given. */
  public static @Nullable Licence of(@Nullable String given) {
    return given == null || given.isBlank() ? null : new Licence(given.strip());
  }

  /** As a Data Package has it, which takes ids for names and nothing else. */
  ObjectNode forDataPackage() {
    if (isUrl()) {
      return JSON.createObjectNode().put("path", given);
    }
    String name = NOT_OF_IDS.matcher(given).replaceAll("-");
    ObjectNode licence = JSON.createObjectNode().put("name", name);
    return name.equals(given) ? licence : licence.put("title", given);
  }

  /** As Croissant has it: what is no URL is a work with a name. */
  ObjectNode forCroissant() {
    ObjectNode work = JSON.createObjectNode().put("@type", "sc:CreativeWork").put("name", given);
    return isUrl() ? work.put("url", given) : work;
  }

  private boolean isUrl() {
    try {
      URI uri = new URI(given);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

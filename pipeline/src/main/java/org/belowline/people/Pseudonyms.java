package org.belowline.people;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonyms of one host: HMAC-SHA256 of host and person, of which 128 bits are shown. A person
 * is told by the site's own id, else by the folded name; an id and a name never meet. Not safe for
 * use by several threads.
 */
final class Pseudonyms implements Alias {
  private static final char FIRST = 'u';
  private static final int BYTES = 16;

  private final Mac mac;
  private final @Nullable String host;
  private final Map<Person, String> known = new HashMap<>();

  /**
   * Those under this key.
   *
   * @param host where they comment; people of all unknown hosts are in one place
   */
  Pseudonyms(Key key, @Nullable String host) {
    this.mac = key.mac();
    this.host = host == null ? null : PageAddress.bare(host);
  }

  @Override
  public String author(Person person) {
    return known.computeIfAbsent(person, this::pseudonym);
  }

  /** That is no name of a person; but an address of the network may stand behind it. */
  @Override
  public @Nullable String nobody(@Nullable String printed) {
    return printed == null || hasNumberWithPoint(printed) ? null : printed;
  }

  private static boolean hasNumberWithPoint(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ':') && UCharacter.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean showsAuthors() {
    return true;
  }

  @Override
  public String inText(Person person) {
    return author(person);
  }

  private String pseudonym(Person person) {
    add("pseudonym");
    add(host);
    add(person.told().name().toLowerCase(Locale.ROOT));
    add(person.value());
    return FIRST + HexFormat.of().formatHex(mac.doFinal(), 0, BYTES);
  }

  /** Framed by its length, so that no two lists of parts meet. */
  private void add(@Nullable String part) {
    if (part == null) {
      mac.update("-;".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    mac.update((bytes.length + ";").getBytes(StandardCharsets.US_ASCII));
    mac.update(bytes);
  }
}

package org.belowline.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the pieces of one part together as they come in order of their keys, as unsigned bytes.
 * Holds one name and the first few. Not safe for use by several threads.
 */
public final class SurveySum {
  /** Of a piece that is no name. */
  static final byte[] KEY = {0};

  private Survey survey = Survey.NONE;
  private byte[] key = {};
  private long times;
  private long articles;
  private final Map<NameKind, NameCounts> names = new EnumMap<>(NameKind.class);

  static byte[] key(NameKind kind, byte[] name) {
    return ByteBuffer.allocate(1 + name.length).put((byte) (1 + kind.ordinal())).put(name).array();
  }

  /** Takes a piece. */
  public void add(byte[] pieceKey, byte[] value) {
    if (Arrays.equals(pieceKey, KEY)) {
      survey = survey.plus(Survey.ofJson(value));
      return;
    }
    if (!Arrays.equals(pieceKey, key)) {
      endName();
      key = pieceKey;
    }
    ByteBuffer counts = ByteBuffer.wrap(value);
    times += counts.getLong();
    articles += counts.getLong();
  }

  private void endName() {
    if (key.length > 0) {
      NameKind kind = NameKind.values()[key[0] - 1];
      String name = new String(key, 1, key.length - 1, StandardCharsets.UTF_8);
      NameCounts one = new NameCounts(List.of(new NameCount(name, times, articles)), 1);
      names.merge(kind, one, (all, next) -> all.plus(kind, next));
    }
    times = 0;
    articles = 0;
  }

  /** All together, as {@link #read} reads it; to be called once. */
  public String finish() {
    endName();
    return new String(survey.plus(Survey.NONE.withNames(names)).toJson(), StandardCharsets.UTF_8);
  }

  /**
   * The survey of all parts.
   *
   * @param parts each as {@link #finish} gives it
   */
  public static Survey read(List<String> parts) {
    Survey all = Survey.NONE;
    for (String part : parts) {
      all = all.plus(Survey.ofJson(part.getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }
}

package org.belowline.also;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.belowline.model.Discussion;

/** Forms in which threads are written beside the tables. */
public enum AlsoFormat {
  /** A corpus that ConvoKit loads. */
  CONVOKIT(
      ConvoKit::fill,
      AlsoFile.CONVOKIT_UTTERANCES,
      AlsoFile.CONVOKIT_SPEAKERS,
      AlsoFile.CONVOKIT_CONVERSATIONS,
      AlsoFile.CONVOKIT_CORPUS,
      AlsoFile.CONVOKIT_INDEX),
  /** The network of who replies to whom, as Gephi opens it. */
  GEXF(ReplyNetwork::fill, AlsoFile.REPLY_NETWORK);

  private final BiConsumer<Discussion, Pieces> filling;
  private final List<AlsoFile> files;

  AlsoFormat(BiConsumer<Discussion, Pieces> filling, AlsoFile... files) {
    this.filling = filling;
    this.files = List.of(files);
  }

  /** Its name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException names those that there are
   */
  public static AlsoFormat of(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s"
                        .formatted(
                            code,
                            String.join(
                                ", ", Arrays.stream(values()).map(AlsoFormat::code).toList()))));
  }

  /** The files that it consists of. */
  public List<AlsoFile> files() {
    return files;
  }

  /** Gives all pieces of the discussion to their files. */
  public void fill(Discussion discussion, Pieces pieces) {
    filling.accept(discussion, pieces);
  }
}

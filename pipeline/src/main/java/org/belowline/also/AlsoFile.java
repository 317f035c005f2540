package org.belowline.also;

import java.io.IOException;
import java.io.OutputStream;

/** The files beside the tables. */
public enum AlsoFile {
  CONVOKIT_UTTERANCES("convokit/utterances.jsonl", JsonLines::new),
  CONVOKIT_SPEAKERS("convokit/speakers.json", JsonMembers::new),
  CONVOKIT_CONVERSATIONS("convokit/conversations.json", JsonMembers::new),
  CONVOKIT_CORPUS("convokit/corpus.json", out -> new FixedText(out, ConvoKit.CORPUS)),
  CONVOKIT_INDEX("convokit/index.json", out -> new FixedText(out, ConvoKit.INDEX)),
  REPLY_NETWORK("replies.gexf", GexfWriter::new);

  /** Makes the writer of a file. */
  private interface Maker {
    PieceWriter over(OutputStream out) throws IOException;
  }

  private final String path;
  private final Maker maker;

  AlsoFile(String path, Maker maker) {
    this.path = path;
    this.maker = maker;
  }

  /** Where it lies in the output folder. */
  public String path() {
    return path;
  }

  /**
   * A writer of it.
   *
   * @param out buffered; closed by who opened it
   */
  public PieceWriter writer(OutputStream out) throws IOException {
    return maker.over(out);
  }
}

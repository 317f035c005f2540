package org.belowline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The place of a run's files, which shows the whole run or, until it is published and after any
 * failure, what it showed before. Not safe for use by several threads; whoever opens it closes it.
 */
public interface Output extends AutoCloseable {
  /** The empty file that marks a whole output. */
  String SUCCESS = "_SUCCESS";

  /** The file that says what an output holds. */
  String RUN = "run.json";

  /** The file that describes the tables. */
  String DATA_PACKAGE = "datapackage.json";

  /** The folder of this machine that holds the run that is shown; null where there is none. */
  @Nullable Path shown();

  /**
   * Makes the folder that the run writes to; to be called once.
   *
   * @return a path or URL that ends in a slash
   */
  String stage() throws IOException;

  /**
   * Makes the folder on this machine for what the run needs for a while only: it is deleted with
   * all in it when this is closed, or by a later command where the run was killed. To be called
   * once.
   */
  Path scratch() throws IOException;

  /** Writes a small file into what was staged. */
  void write(String name, byte[] content) throws IOException;

  /** Reads a file of what was staged, which is there; the caller closes it. */
  InputStream read(String name) throws IOException;

  /** Where a file will be found once it is published. */
  String placeOf(String name);

  /**
   * Tells whether another run has taken the place since this was opened, so that whatever failed
   * had to fail.
   *
   * @throws OutputInUseException when one has
   */
  void assureHeld() throws OutputInUseException;

  /**
   * Makes what was staged the output. After an error the old output is as it was.
   *
   * @return null, or which files of old runs could not be deleted; the run is published all the
   *     same
   * @throws OutputInUseException when another run was published here since this was opened
   * @throws UnknownEndException when this run may be shown, or come to be; it is whole
   */
  @Nullable String publish() throws IOException, OutputInUseException, UnknownEndException;

  /** Lets go of the place; what was staged and not published is deleted. */
  @Override
  void close() throws IOException;
}

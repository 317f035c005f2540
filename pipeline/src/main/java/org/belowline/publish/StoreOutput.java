package org.belowline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An output in a store that has no rename and no lock.
 *
 * <p>Each run writes into {@code runs/ID/}, and {@code CURRENT.json} tells which run is shown: it
 * is written last, and only if it is still as it was when the run began. So of several runs at once
 * the first to end is shown, and the others are refused.
 *
 * <p>Files of other runs are deleted after that alone, and only those that were there before it:
 * whoever wrote them had begun before, and cannot be shown any more. So nothing is ever deleted of
 * a run that is shown or can be, and nobody need know which runs are alive and which were killed.
 */
public final class StoreOutput implements Output {
  private final ObjectStore store;
  private final CurrentRun run;
  private final LocalScratch scratch;
  private final ObjectStore.@Nullable Version before;

  /** Whether what was staged is nobody's if it is not published by now. */
  private boolean abandoned = true;

  private StoreOutput(
      ObjectStore store, String id, LocalScratch scratch, ObjectStore.@Nullable Version before) {
    this.store = store;
    this.run = new CurrentRun(id);
    this.scratch = scratch;
    this.before = before;
  }

  /**
   * Looks at what is there.
   *
   * @param id by {@link RunId}
   * @param temporary the folder of this machine that holds what is needed for a while
   * @param overwrite whether a run that is there already may be replaced
   * @throws OutputInUseException when another run of this machine writes to the same place
   * @throws OutputRefusedException when it holds something that must not be replaced
   */
  public static StoreOutput open(ObjectStore store, String id, Path temporary, boolean overwrite)
      throws IOException, OutputInUseException, OutputRefusedException {
    LocalScratch scratch = LocalScratch.take(temporary, store.url());
    boolean opened = false;
    try {
      ObjectStore.Version before = store.version(CurrentRun.NAME);
      StoreOutput output = new StoreOutput(store, id, scratch, before);
      try {
        StoreContent.refuseWhatIsNotOurs(store, before, overwrite);
      } catch (IOException e) {
        output.assureHeld();
        throw e;
      }
      opened = true;
      return output;
    } finally {
      if (!opened) {
        scratch.close();
      }
    }
  }

  /**
   * Where the output's {@code CURRENT.json} is, or will be, that an object belongs to.
   *
   * @param path of the object, from wherever
   * @return null where it belongs to no output in a store
   */
  public static @Nullable String currentOf(String path) {
    return CurrentRun.beside(path);
  }

  @Override
  public @Nullable Path shown() {
    return null;
  }

  @Override
  public String stage() {
    return store.url() + run.folder();
  }

  @Override
  public Path scratch() throws IOException {
    return scratch.make();
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    store.write(run.folder() + name, content);
  }

  @Override
  public InputStream read(String name) throws IOException {
    return store.open(run.folder() + name);
  }

  @Override
  public String placeOf(String name) {
    return stage() + name;
  }

  @Override
  public void assureHeld() throws OutputInUseException {
    ObjectStore.Version now;
    try {
      now = store.version(CurrentRun.NAME);
    } catch (IOException unreachable) {
      return; // whatever failed is to be told
    }
    if (!ObjectStore.Version.areSame(now, before)) {
      throw OutputInUseException.publishedMeanwhile(store.url());
    }
  }

  @Override
  public @Nullable String publish() throws IOException, OutputInUseException, UnknownEndException {
    write(SUCCESS, new byte[0]);
    List<String> others = ofOthers(store.names(CurrentRun.RUNS));
    List<String> unfinished = ofOthers(store.unfinished(CurrentRun.RUNS));
    show();
    try {
      delete(others);
      store.abandon(unfinished);
      return null;
    } catch (IOException e) {
      return "files of old runs in %s%s could not be deleted, the next run does it: %s"
          .formatted(store.url(), CurrentRun.RUNS, e.getMessage());
    }
  }

  private List<String> ofOthers(List<String> names) {
    return names.stream()
        .filter(name -> !name.startsWith(run.folder()) && CurrentRun.runOf(name) != null)
        .toList();
  }

  /** Whether a request that failed was carried out is not known here: the object tells. */
  private void show() throws OutputInUseException, UnknownEndException {
    // What may be shown yet stays; the next run that is published deletes it.
    abandoned = false;
    IOException failure = null;
    try {
      if (store.replace(CurrentRun.NAME, before, run.toJson())) {
        return;
      }
    } catch (IOException e) {
      failure = e;
    }
    ObjectStore.Version now;
    try {
      now = store.version(CurrentRun.NAME);
    } catch (IOException e) {
      throw unknown(e);
    }
    if (now != null && run.equals(CurrentRun.ofJson(now.content()))) {
      return;
    }
    if (failure != null && ObjectStore.Version.areSame(now, before)) {
      throw unknown(failure);
    }
    abandoned = true;
    throw OutputInUseException.publishedMeanwhile(store.url());
  }

  private UnknownEndException unknown(IOException failure) {
    return new UnknownEndException(store.url() + CurrentRun.NAME, failure);
  }

  /** The mark of a whole run goes first, so that half a run never has it. */
  private void delete(List<String> names) throws IOException {
    store.delete(names.stream().filter(name -> name.endsWith("/" + SUCCESS)).toList());
    store.delete(names);
  }

  @Override
  public void close() throws IOException {
    try {
      if (abandoned) {
        delete(store.names(run.folder()));
        store.abandon(store.unfinished(run.folder()));
      }
    } finally {
      scratch.close();
    }
  }
}

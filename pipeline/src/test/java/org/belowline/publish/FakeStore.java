package org.belowline.publish;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A store in memory that does something else at one of its steps. */
final class FakeStore implements ObjectStore {
  private final TreeMap<String, byte[]> objects = new TreeMap<>();
  private final TreeSet<String> unfinished = new TreeSet<>();
  private int steps;
  private int oddStep = -1;
  private boolean wasOdd;
  private Oddity oddity = (store, effect) -> effect.happen();

  /** What becomes of one step. */
  @FunctionalInterface
  interface Oddity {
    void at(FakeStore store, Effect effect) throws IOException;
  }

  /** What the step is for. */
  @FunctionalInterface
  interface Effect {
    void happen() throws IOException;
  }

  /** The process is dead: nothing that it does comes to the store. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Has it happen at the step, counted from 0 and from now. */
  void at(int step, Oddity odd) {
    steps = 0;
    wasOdd = false;
    oddStep = step;
    oddity = odd;
  }

  /** Every step from this one on, so that a dead process stays dead. */
  static final Oddity KILL =
      (store, effect) -> {
        store.oddStep = store.steps;
        throw new Killed();
      };

  static final Oddity FAIL =
      (store, effect) -> {
        throw new IOException("the store is away");
      };

  static final Oddity FAIL_AFTERWARDS =
      (store, effect) -> {
        effect.happen();
        throw new IOException("the answer is lost");
      };

  /** Whether the step with the oddity was taken. */
  boolean wasOdd() {
    return wasOdd;
  }

  /** From now on as any store. */
  void heal() {
    oddStep = -1;
    steps = 0;
  }

  private void step(Effect effect) throws IOException {
    if (steps++ == oddStep) {
      wasOdd = true;
      oddity.at(this, effect);
    } else {
      effect.happen();
    }
  }

  @Override
  public String url() {
    return "fake://town/out/";
  }

  @Override
  public List<String> names(String beginning) throws IOException {
    step(() -> {});
    return objects.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  @Override
  public InputStream open(String name) throws IOException {
    step(() -> {});
    byte[] content = objects.get(name);
    if (content == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    step(() -> objects.put(name, content));
  }

  @Override
  public void delete(List<String> names) throws IOException {
    for (String name : names) {
      step(() -> objects.remove(name));
    }
  }

  /** As when a process is killed while it writes. */
  void begin(String name) {
    unfinished.add(name);
  }

  @Override
  public List<String> unfinished(String beginning) throws IOException {
    step(() -> {});
    return unfinished.stream().filter(name -> name.startsWith(beginning)).toList();
  }

  @Override
  public void abandon(List<String> names) throws IOException {
    step(() -> unfinished.removeAll(names));
  }

  @Override
  public @Nullable Version version(String name) throws IOException {
    step(() -> {});
    byte[] content = objects.get(name);
    return content == null ? null : new Version(Arrays.toString(content), content);
  }

  @Override
  public boolean replace(String name, @Nullable Version before, byte[] content) throws IOException {
    boolean[] replaced = new boolean[1];
    step(
        () -> {
          byte[] now = objects.get(name);
          replaced[0] =
              now == null || before == null
                  ? before == null && now == null
                  : before.tag().equals(Arrays.toString(now));
          if (replaced[0]) {
            objects.put(name, content);
          }
        });
    return replaced[0];
  }
}

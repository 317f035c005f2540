package org.belowline.lines;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a JSON object are looked at: paths of names with points between. A name may have
 * points itself: {@code a.b} is {@code b} within {@code a}, or the name {@code a.b}. Immutable.
 */
public final class JsonPaths {
  private final List<String> paths;
  private final Names top = new Names();
  private final boolean all;

  private JsonPaths(Collection<String> paths, boolean all) {
    this.paths = paths.stream().distinct().toList();
    this.all = all;
    for (int i = 0; i < this.paths.size(); i++) {
      top.add(this.paths.get(i), i);
    }
  }

  /** Looks at strings and numbers; all else is passed over. */
  public static JsonPaths ofTexts(Collection<String> paths) {
    return new JsonPaths(paths, false);
  }

  /** Looks at strings, numbers, true and false, and at lists, which are given as their JSON. */
  public static JsonPaths ofAll(Collection<String> paths) {
    return new JsonPaths(paths, true);
  }

  /** The paths, each once; values have the places of theirs. */
  public List<String> paths() {
    return paths;
  }

  /** The place of a path; −1 where it is not looked at. */
  public int place(String path) {
    return paths.indexOf(path);
  }

  boolean isAll() {
    return all;
  }

  Names top() {
    return top;
  }

  /** What is looked at in one object: values by their names, and objects within it. */
  static final class Names {
    private final Map<String, Name> names = new HashMap<>();

    private void add(String path, int place) {
      name(path).place = place;
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        Name name = name(path.substring(0, dot));
        if (name.within == null) {
          name.within = new Names();
        }
        name.within.add(path.substring(dot + 1), place);
      }
    }

    private Name name(String name) {
      return names.computeIfAbsent(name, any -> new Name());
    }

    @Nullable Name get(String name) {
      return names.get(name);
    }
  }

  /** A name that is looked at. */
  static final class Name {
    private int place = -1;
    private @Nullable Names within;

    /** Of its value; −1 where that is not looked at. */
    int place() {
      return place;
    }

    /** What is looked at within it; null for nothing. */
    @Nullable Names within() {
      return within;
    }
  }
}

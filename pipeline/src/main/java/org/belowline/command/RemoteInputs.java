package org.belowline.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.beam.InputFile;
import org.belowline.beam.RemoteFiles;
import org.belowline.publish.Output;
import org.belowline.publish.StoreOutput;

/**
 * Finds the files that a URL names, as {@link Inputs} does those of this machine: one, those that a
 * glob matches, or all below a folder, but for hidden ones and outputs of belowline.
 */
final class RemoteInputs {
  private static final String GLOB_MARKS = "*?[{";

  private final String url;

  /** The length of what all URLs begin with: paths are seen from there. */
  private final int start;

  /** Objects that tell which run of an output is shown. */
  private final Set<String> currents = new HashSet<>();

  /** Folders of outputs that were brought here from elsewhere. */
  private final Set<String> outputs = new HashSet<>();

  private RemoteInputs(String url) {
    this.url = url;
    this.start = fixedLength(url);
  }

  static List<InputFile> of(String url) throws IOException, UsageException {
    try {
      return new RemoteInputs(url).wanted(RemoteFiles.match(url));
    } catch (IllegalArgumentException noFileSystem) {
      throw new UsageException(unknown(url));
    }
  }

  private List<InputFile> wanted(List<InputFile> files) {
    Set<String> paths = new HashSet<>();
    for (InputFile file : files) {
      paths.add(path(file));
    }
    for (String path : paths) {
      String current = StoreOutput.currentOf(path);
      if (current != null) {
        currents.add(current);
      }
      String folder = folder(path);
      if (path.equals(folder + Output.RUN) && paths.contains(folder + Output.SUCCESS)) {
        outputs.add(folder);
      }
    }
    outputs.remove("");
    return files.stream().filter(file -> file.path().equals(url) || isWanted(path(file))).toList();
  }

  private boolean isWanted(String path) {
    if (path.endsWith("/") || StoreOutput.currentOf(path) != null || currents.contains(path)) {
      return false;
    }
    for (String folder = folder(path); !folder.isEmpty(); folder = folder(above(folder))) {
      if (outputs.contains(folder) || isHidden(above(folder))) {
        return false;
      }
    }
    return !isHidden(path);
  }

  private static boolean isHidden(String path) {
    String name = path.substring(folder(path).length());
    return name.startsWith(".") || name.startsWith("_");
  }

  /** What lies in front of the last slash, and that; empty where there is none. */
  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String above(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  private String path(InputFile file) {
    String path = file.path().substring(Math.min(start, file.path().length()));
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** Of the folder in front of the first part that has a glob's mark, or of the whole. */
  private static int fixedLength(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (GLOB_MARKS.indexOf(url.charAt(i)) >= 0) {
        return url.lastIndexOf('/', i) + 1;
      }
    }
    return url.length();
  }

  /** What is said of a URL that this jar has no file system for. */
  static String unknown(String url) {
    String scheme = url.substring(0, url.indexOf(':'));
    if (scheme.startsWith("http")) {
      return "%s: pages of the web are not fetched; store it in a file, and name that"
          .formatted(url);
    }
    return scheme.equals("s3") || scheme.equals("gs")
        ? "%s cannot be reached by this jar; that of the Maven profile %s can"
            .formatted(url, scheme)
        : "%s cannot be reached: no file system is called %s; s3 and gs are, see docs/stores.md"
            .formatted(url, scheme);
  }
}

package org.belowline.thread;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.ParentFault;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * What rows of an export come to, as literally and slowly as the definitions can be written, to
 * compare with.
 */
final class NaiveRepairs {
  /** In order of position; null where a comment is not in the data. */
  final List<@Nullable RawComment> comments = new ArrayList<>();

  /** The id of each, as the export has it. */
  final List<@Nullable String> ids = new ArrayList<>();

  final List<@Nullable ParentFault> faults = new ArrayList<>();
  final List<ExportedComment> duplicates = new ArrayList<>();

  private final List<RawComment> kept = new ArrayList<>();

  NaiveRepairs(List<ExportedComment> rows) {
    for (ExportedComment row : rows) {
      if (rows.stream().anyMatch(other -> takesTheIdOf(other.content(), row.content()))) {
        duplicates.add(row);
      } else {
        kept.add(row.content());
      }
    }
    kept.sort((one, other) -> isOlder(one, other) ? -1 : 1);
    for (RawComment comment : kept) {
      String ref = comment.parentRef();
      ParentFault fault = fault(comment);
      if (fault == ParentFault.MISSING && !ids.contains(ref)) {
        comments.add(null);
        ids.add(ref);
        faults.add(null);
      }
      comments.add(comment);
      ids.add(comment.siteId());
      faults.add(fault);
    }
  }

  /** The place of each comment's parent, base 0; −1 at top level. */
  int[] parents() {
    int[] parents = new int[comments.size()];
    for (int v = 0; v < parents.length; v++) {
      RawComment comment = comments.get(v);
      boolean top =
          comment == null
              || comment.parentRef() == null
              || faults.get(v) == ParentFault.SELF
              || faults.get(v) == ParentFault.CYCLE;
      parents[v] = top ? -1 : ids.indexOf(comment.parentRef());
    }
    return parents;
  }

  long count(ParentFault fault) {
    return faults.stream().filter(found -> found == fault).count();
  }

  private static boolean takesTheIdOf(RawComment one, RawComment other) {
    return one != other
        && one.siteId() != null
        && one.siteId().equals(other.siteId())
        && isOlder(one, other);
  }

  private @Nullable ParentFault fault(RawComment comment) {
    String ref = comment.parentRef();
    if (ref == null) {
      return null;
    }
    if (ref.equals(comment.siteId())) {
      return ParentFault.SELF;
    }
    if (byId(ref) == null) {
      return ParentFault.MISSING;
    }
    List<RawComment> above = new ArrayList<>();
    for (RawComment on = byId(ref); on != null && !above.contains(on); on = byId(on.parentRef())) {
      above.add(on);
    }
    boolean circles = above.contains(comment);
    return circles && above.stream().noneMatch(other -> isOlder(other, comment))
        ? ParentFault.CYCLE
        : null;
  }

  private @Nullable RawComment byId(@Nullable String id) {
    return kept.stream()
        .filter(comment -> id != null && id.equals(comment.siteId()))
        .findFirst()
        .orElse(null);
  }

  /** By time, then by id, then by digest; what is unknown comes last. */
  private static boolean isOlder(RawComment one, RawComment other) {
    Long at = one.created() == null ? null : one.created().at();
    Long otherAt = other.created() == null ? null : other.created().at();
    if (!Objects.equals(at, otherAt)) {
      return at != null && (otherAt == null || at < otherAt);
    }
    if (!Objects.equals(one.siteId(), other.siteId())) {
      return one.siteId() != null
          && (other.siteId() == null || one.siteId().compareTo(other.siteId()) < 0);
    }
    return Arrays.compareUnsigned(digest(one), digest(other)) < 0;
  }

  private static byte[] digest(RawComment comment) {
    return Ids.sha256().digest(comment.toString().getBytes(StandardCharsets.UTF_8));
  }
}

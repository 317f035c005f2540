package org.belowline.table;

import java.util.function.Consumer;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Reject;

/** The rows of what could not be used. */
public final class RejectRows {
  private record Identified(String id, Reject reject) {}

  private static final Mapping<Identified> REJECTS =
      Mapping.<Identified>of(Table.REJECTS)
          .column("reject_id", Identified::id)
          .column("input", r -> r.reject().location().input())
          .column("record", r -> r.reject().location().record())
          .column("offset", r -> r.reject().location().offset())
          .code("stage", r -> r.reject().stage())
          .code("reason", r -> r.reject().reason())
          .column("detail", r -> r.reject().detail())
          .column("sha256", r -> r.reject().sha256())
          .column("sample", r -> r.reject().sample())
          .build();

  private RejectRows() {}

  /** Fails where rows would be filled in another way than the schemas say. */
  public static void check() {
    // The check is the loading of this class.
  }

  /** Hands out the row of the reject, which no other of the run is equal to. */
  public static void fill(Reject reject, Consumer<SortedRow> rows) {
    Location at = reject.location();
    String id = Ids.reject(reject);
    rows.accept(
        new SortedRow(
            Table.REJECTS,
            id,
            new SortKey().text(at.input()).number(at.record()).number(at.offset()).text(id),
            REJECTS.row(new Identified(id, reject))));
  }
}

package org.belowline.dump;

import java.io.IOException;
import java.util.Locale;
import org.belowline.model.Location;
import org.belowline.model.Reject;

/** What is lost of a web archive in one place, up to the next record. */
final class WarcLoss {
  private final IOException cause;
  private final Limits limits;
  private final Stretch lost;
  private long damages;
  private long compressed;

  WarcLoss(IOException cause, Limits limits) {
    this.cause = cause;
    this.limits = limits;
    lost = new Stretch(limits.rejectSampleBytes() + 1);
  }

  /** Goes to the next record, or to the end. */
  void resume(WarcRecords records) throws IOException {
    boolean isBehindDamage = false;
    if (cause instanceof DamageException damage) {
      pass(damage);
      records.passAll(lost);
      isBehindDamage = true;
    }
    for (boolean found = false; !found; ) {
      try {
        records.resume(lost, isBehindDamage);
        found = true;
      } catch (DamageException e) {
        pass(e);
        isBehindDamage = true;
      }
    }
  }

  private void pass(DamageException damage) {
    damage.pass();
    damages++;
    compressed += damage.lost();
  }

  Reject reject(Location at) {
    StringBuilder detail = new StringBuilder(String.valueOf(cause.getMessage()));
    boolean isDamage = cause instanceof DamageException;
    if (damages > (isDamage ? 1 : 0)) {
      detail.append(
          String.format(Locale.ROOT, "; %d compressed bytes are damaged in all", compressed));
    }
    detail.append(String.format(Locale.ROOT, "; %d bytes of content are lost", lost.bytes()));
    return Samples.reject(
        at, Reject.Stage.READ, reason(), detail.toString(), lost, limits.rejectSampleBytes());
  }

  private Reject.Reason reason() {
    if (cause instanceof DamageException damage) {
      return damage.isCut() ? Reject.Reason.TRUNCATED : Reject.Reason.CORRUPT;
    }
    return cause instanceof WarcRecords.CutRecordException
        ? Reject.Reason.TRUNCATED
        : Reject.Reason.BAD_RECORD;
  }
}

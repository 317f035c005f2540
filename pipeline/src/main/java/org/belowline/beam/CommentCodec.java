package org.belowline.beam;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Location;
import org.belowline.model.ParentFault;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Comments of exports as bytes. There may be millions of them: what many have in common is one
 * object for all that are read one after the other. Not safe for use by several threads.
 */
final class CommentCodec {
  private static final Status[] STATUSES = Status.values();
  private static final Evidence[] EVIDENCES = Evidence.values();
  private static final ParentFault[] FAULTS = ParentFault.values();

  /** So many texts are remembered; beyond it none is. */
  private static final int MOST_SHARED = 1 << 16;

  private final Map<String, String> shared = new HashMap<>();
  private byte @Nullable [] articleBytes;
  private @Nullable Article article;

  void write(ExportedComment comment, FieldWriter out) {
    Location at = comment.location();
    RawComment content = comment.content();
    out.text(comment.articleId())
        .text(at.input())
        .optional(at.record())
        .optional(at.offset())
        .text(comment.format())
        .bytes(bytes(comment.article()))
        .text(content.label())
        .constant(content.status())
        .constant(content.evidence())
        .text(content.siteId())
        .text(content.author())
        .text(content.authorUrl())
        .moment(content.created())
        .text(content.body())
        .texts(content.quoted())
        .optional(content.votes())
        .text(content.permalink())
        .text(content.authorId())
        .text(content.parentRef())
        .constant(content.parentFault())
        .texts(numbers(content.setOff()));
  }

  ExportedComment read(FieldReader in) {
    String articleId = share(in.text());
    Location at = new Location(requireNonNull(share(in.text())), in.optional(), in.optional());
    String format = share(in.text());
    Article said = article(in.bytes());
    RawComment content =
        new RawComment(
            null,
            in.text(),
            requireNonNull(in.constant(STATUSES)),
            in.constant(EVIDENCES),
            in.text(),
            share(in.text()),
            share(in.text()),
            in.moment(),
            in.text(),
            in.texts(),
            in.optional(),
            in.text(),
            share(in.text()),
            in.text(),
            in.constant(FAULTS),
            setOff(in.texts()));
    return new ExportedComment(
        requireNonNull(articleId), at, requireNonNull(format), said, content);
  }

  private static @Nullable List<String> numbers(List<Integer> paragraphs) {
    return paragraphs.isEmpty() ? null : paragraphs.stream().map(String::valueOf).toList();
  }

  private static List<Integer> setOff(@Nullable List<String> paragraphs) {
    return paragraphs == null ? List.of() : paragraphs.stream().map(Integer::valueOf).toList();
  }

  private byte @Nullable [] bytes(@Nullable Article said) {
    if (said == null) {
      return null;
    }
    if (articleBytes == null || !said.equals(article)) {
      article = said;
      articleBytes = PieceCodec.smile(said);
    }
    return articleBytes;
  }

  private @Nullable Article article(byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    if (!Arrays.equals(articleBytes, bytes)) {
      articleBytes = bytes;
      article = PieceCodec.ofSmile(bytes, Article.class);
    }
    return article;
  }

  private @Nullable String share(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String known = shared.get(text);
    if (known != null) {
      return known;
    }
    if (shared.size() < MOST_SHARED) {
      shared.put(text, text);
    }
    return text;
  }
}

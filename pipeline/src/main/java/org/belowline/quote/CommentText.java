package org.belowline.quote;

import java.util.List;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.CodePoints;
import org.belowline.text.mark.MarkedPassage;
import org.jspecify.annotations.Nullable;

/** A comment as the rules for comments read it. Not safe for use by several threads. */
public final class CommentText {
  /**
   * What a stretch of the comment is known to be taken from.
   *
   * @param start in UTF-16 units, inclusive
   * @param end in UTF-16 units, exclusive
   * @param speaker who said it first
   */
  public record Known(int start, int end, Speaker speaker) {}

  private final String body;
  private final List<MarkedPassage> marked;
  private final List<Known> known;
  private final CommentSpeakers speakers;
  private @Nullable CodePoints places;

  /**
   * A comment.
   *
   * @param marked what it marks as said by others, in order of place
   * @param known what is known of its passages, in order of place
   * @param speakers who may be quoted
   */
  public CommentText(
      String body, List<MarkedPassage> marked, List<Known> known, CommentSpeakers speakers) {
    this.body = body;
    this.marked = List.copyOf(marked);
    this.known = List.copyOf(known);
    this.speakers = speakers;
  }

  String body() {
    return body;
  }

  List<MarkedPassage> marked() {
    return marked;
  }

  List<Known> known() {
    return known;
  }

  CommentSpeakers speakers() {
    return speakers;
  }

  /** The stretch between two places, which are given in UTF-16 units. */
  Passage passage(int start, int end) {
    if (places == null) {
      places = new CodePoints(body);
    }
    return new Passage(body.substring(start, end), places.at(start), places.at(end));
  }
}

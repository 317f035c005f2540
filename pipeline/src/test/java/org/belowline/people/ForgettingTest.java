package org.belowline.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.junit.jupiter.api.Test;

class ForgettingTest {
  private static final List<RawComment> THREAD =
      List.of(
          Comments.full("1", "Nell", "7", "http://nell.example", "first", List.of("0"), "/c/1"),
          Comments.of("2", "Bo", "8", "@Nell see http://nell.example, bo@quay.example"),
          Comments.full("3", "Bo", "8", null, "Nell wrote:\n\nno", List.of("Nell"), null),
          RawComment.missing(null, null));

  @Test
  void leavesPlaceAndIds() {
    Forgetting forgetting = forget("comment:1");
    RawComment gone = forgetting.comments().get(0);
    assertThat(gone.status(), is(Status.DELETED));
    assertThat(gone.siteId(), is("1"));
    Stream.of(gone.author(), gone.authorId(), gone.authorUrl(), gone.body(), gone.permalink())
        .forEach(value -> assertThat(value, is(nullValue())));
    assertThat(gone.quoted(), is(nullValue()));
    assertThat(forgetting.forgotten(), is(1L));
    assertThat(forgetting.entries(), contains(0));
  }

  @Test
  void masksWhomNothingIsLeftOfAndNothingElse() {
    List<RawComment> left = forget("author:7").comments();
    assertThat(left.get(1).body(), is("@[deleted] see [link], bo@quay.example"));
    assertThat(left.get(1).author(), is("Bo"));
    assertThat(left.get(2).body(), is("[deleted] wrote:\n\nno"));
    assertThat(left.get(2).quoted(), contains("[deleted]"));
  }

  @Test
  void aNameOfWhichACommentIsLeftStays() {
    List<RawComment> left = forget("comment:2").comments();
    assertThat(left.get(0), is(THREAD.get(0)));
    assertThat(left.get(2), is(THREAD.get(2)));
  }

  @Test
  void countsCommentsAndEntries() {
    Forgetting forgetting = forget("author:9\nauthor:8\ncomment:3\ncomment:4");
    assertThat(forgetting.forgotten(), is(2L));
    assertThat(forgetting.entries(), contains(1, 2));
  }

  @Test
  void aMissingOneHasNothingToForget() {
    Forgetting forgetting = forget("c3");
    assertThat(forgetting.forgotten(), is(0L));
    assertThat(forgetting.entries(), contains(0));
    assertThat(forgetting.comments(), is(THREAD));
  }

  @Test
  void withoutAListNothingChanges() {
    Forgetting forgetting =
        Forgetting.of(DeletionList.NONE, THREAD, THREAD, List.of(), new String[0], null);
    assertThat(forgetting.comments(), is(sameInstance(THREAD)));
  }

  @Test
  void pseudonymsAreNamedInTheListAndMaskedToo() {
    Key key = Key.of("a key for the harbour".getBytes(StandardCharsets.UTF_8));
    List<RawComment> shown = PeoplePolicy.pseudonyms(key).shown(Article.UNKNOWN, THREAD).comments();
    DeletionList list = DeletionList.parse(String.valueOf(shown.get(0).author()));
    Forgetting forgetting = forget(list, shown);
    assertThat(forgetting.forgotten(), is(1L));
    assertThat(forgetting.comments().get(1).body(), is("@[deleted] see [link], [e-mail]"));
    assertThat(forgetting.comments().get(2).quoted(), contains("[deleted]"));
  }

  /** The ids are written short here: c and the place. */
  private static Forgetting forget(String lines) {
    String list = lines.replace("c3", "c00000000000000000000000000000003");
    return forget(DeletionList.parse(list), THREAD);
  }

  private static Forgetting forget(DeletionList list, List<RawComment> shown) {
    String[] ids = {
      "c00000000000000000000000000000000",
      "c00000000000000000000000000000001",
      "c00000000000000000000000000000002",
      "c00000000000000000000000000000003"
    };
    return Forgetting.of(list, THREAD, shown, List.of(ids), new String[ids.length], null);
  }
}

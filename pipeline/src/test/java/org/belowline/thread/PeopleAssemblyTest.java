package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.people.DeletionList;
import org.belowline.people.Key;
import org.belowline.people.PeoplePolicy;
import org.belowline.people.PeopleWanted;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes part in a thread, by what is asked to be shown of them. */
class PeopleAssemblyTest {
  private static final String ARTICLE_ID = Ids.articleOfText("an article");
  private static final String THREAD_ID = Ids.thread(ARTICLE_ID);
  private static final Article ARTICLE =
      Article.UNKNOWN.withPeople(List.of("Maren Holt"), null).withAddress(null, null, "a.example");
  private static final PeopleWanted PSEUDONYMS =
      new PeopleWanted(
          PeoplePolicy.pseudonyms(Key.of("a key for the harbour".getBytes(StandardCharsets.UTF_8))),
          DeletionList.NONE);

  @Test
  void whoHasAnIdIsToldByIt() {
    Discussion discussion =
        assemble(
            PeopleWanted.AS_PRINTED,
            row("1", null, "Nell", "7"),
            row("2", null, "Nell Harrow", "7"),
            row("3", null, "Nell", null),
            row("4", null, "Nell", "8"),
            row("5", null, null, "9"),
            row("6", null, "[deleted]", "10"));
    assertThat(discussion.summary().people().participants(), is(4L));
    assertThat(discussion.summary().people().unattributed(), is(1L));
    assertThat(participant(discussion, "1"), is(participant(discussion, "2")));
    assertThat(participant(discussion, "1").told(), is(Participant.Told.ID));
    assertThat(participant(discussion, "1").name(), is("Nell"));
    assertThat(participant(discussion, "1").id(), is(Ids.participantOfId(THREAD_ID, "7")));
    assertThat(participant(discussion, "3").told(), is(Participant.Told.NAME));
    assertThat(participant(discussion, "3").activity().comments(), is(1L));
    assertThat(participant(discussion, "5").name(), is(nullValue()));
    assertThat(comment(discussion, "6").participantId(), is(nullValue()));
  }

  @Test
  void whoeverWroteTheArticleDidSoUnderAnyName() {
    Discussion discussion =
        assemble(
            PeopleWanted.AS_PRINTED,
            row("1", null, "Maren", "7"),
            row("2", null, "Maren Holt", "7"),
            row("3", null, "Nell", "8"));
    assertThat(comment(discussion, "1").articleAuthor(), is(true));
    assertThat(participant(discussion, "1").articleAuthor(), is(true));
    assertThat(participant(discussion, "3").articleAuthor(), is(false));
    assertThat(discussion.summary().people().articleAuthorComments(), is(2L));
  }

  @Test
  void idsUnderPseudonymsCannotBeComputedFromNames() {
    RawComment nell = row(null, null, "Nell", null);
    Discussion printed = assemble(PeopleWanted.AS_PRINTED, nell);
    Discussion hidden = assemble(PSEUDONYMS, nell);
    String plain = Ids.participantOfName(THREAD_ID, Names.fold("Nell"));
    assertThat(printed.participants().get(0).id(), is(plain));
    assertThat(hidden.participants().get(0).id(), is(not(plain)));
    assertThat(hidden.comments().get(0).id(), is(not(printed.comments().get(0).id())));
    assertThat(
        hidden.participants().get(0).name(), is(hidden.comments().get(0).content().author()));
  }

  @Test
  void pseudonymsChangeNoStatistic() {
    RawComment[] rows = {
      row("1", null, "Maren Holt", "7"),
      row("2", "1", "Nell", "8"),
      row("3", "2", "Maren Holt", "7"),
      row("4", "2", "Bo", null),
      row("5", "4", "BO", null)
    };
    Discussion printed = assemble(PeopleWanted.AS_PRINTED, rows);
    Discussion hidden = assemble(PSEUDONYMS, rows);
    assertThat(hidden.summary(), is(printed.summary()));
    assertThat(
        hidden.comments().stream().map(Comment::articleAuthor).toList(),
        is(printed.comments().stream().map(Comment::articleAuthor).toList()));
    assertThat(participant(hidden, "1").told(), is(Participant.Told.ID));
  }

  @Test
  void whatIsForgottenIsANodeWithoutAPerson() {
    PeopleWanted wanted =
        new PeopleWanted(PeoplePolicy.keep(), DeletionList.parse("author:8\ncomment:4"));
    ThreadAssembly.Assembled assembled =
        assembled(
            wanted,
            row("1", null, "Ann", "7"),
            row("2", "1", "Nell", "8"),
            row("3", "2", "Ann", "7"),
            row("4", null, "Ann", "7"));
    Discussion discussion = assembled.discussion();
    assertThat(discussion.summary().counts().comments(), is(4L));
    assertThat(discussion.summary().counts().deleted(), is(2L));
    assertThat(discussion.summary().people().participants(), is(1L));
    assertThat(comment(discussion, "3").depth(), is(3L));
    assertThat(comment(discussion, "2").id(), is(Ids.commentOfSite(THREAD_ID, "2")));
    assertThat(comment(discussion, "2").words(), is(nullValue()));
    assertThat(assembled.forgetting().forgotten(), is(2L));
    assertThat(assembled.forgetting().entries(), contains(0, 1));
  }

  private static Discussion assemble(PeopleWanted wanted, RawComment... rows) {
    return assembled(wanted, rows).discussion();
  }

  private static ThreadAssembly.Assembled assembled(PeopleWanted wanted, RawComment... rows) {
    return ThreadAssembly.assemble(
        List.of(),
        List.of(rows).stream()
            .map(
                row ->
                    new ExportedComment(
                        ARTICLE_ID, new Location("rows", 1L, null), "jsonl", ARTICLE, row))
            .toList(),
        wanted);
  }

  private static Comment comment(Discussion discussion, String siteId) {
    return discussion.comments().stream()
        .filter(comment -> siteId.equals(comment.content().siteId()))
        .findFirst()
        .orElseThrow();
  }

  private static Participant participant(Discussion discussion, String siteId) {
    String id = comment(discussion, siteId).participantId();
    return discussion.participants().stream()
        .filter(participant -> participant.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RawComment row(
      @Nullable String id, @Nullable String parent, @Nullable String author, @Nullable String by) {
    return new RawComment(
        null,
        null,
        Status.PRESENT,
        null,
        id,
        author,
        null,
        null,
        "a body",
        null,
        null,
        null,
        by,
        parent,
        null);
  }
}

package org.belowline.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.sameInstance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Location;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplePolicyTest {
  private static final PeoplePolicy PSEUDONYMS = pseudonyms("a key for the harbour");
  private static final String HOST = "letters.example";

  @Test
  void keepChangesNothing() {
    List<RawComment> comments = List.of(Comments.by("Nell", "@Nell nell@quay.example"));
    assertThat(
        PeoplePolicy.keep().shown(on(HOST), comments).comments(), is(sameInstance(comments)));
  }

  @Test
  void aPseudonymHas128BitsAndIsTheSameForSpellingsOfOneName() {
    String nell = pseudonym("Nell Harrow", null, HOST);
    assertThat(nell, matchesPattern("u[0-9a-f]{32}"));
    assertThat(pseudonym("  NELL\u00a0harrow", null, HOST), is(nell));
    assertThat(pseudonym("Nell", null, HOST), is(not(nell)));
  }

  @Test
  void aPseudonymIsOfHostAndKey() {
    String nell = pseudonym("Nell", null, HOST);
    assertThat(pseudonym("Nell", null, "www." + HOST), is(nell));
    assertThat(pseudonym("Nell", null, "other.example"), is(not(nell)));
    assertThat(pseudonym("Nell", null, null), is(not(nell)));
    assertThat(author(pseudonyms("a key for the market"), "Nell", null, HOST), is(not(nell)));
  }

  @Test
  void anIdGoesBeforeTheNameAndNeverMeetsOne() {
    String nell = pseudonym("Nell", "7", HOST);
    assertThat(pseudonym("Somebody Else", "7", HOST), is(nell));
    assertThat(pseudonym(null, "7", HOST), is(nell));
    assertThat(pseudonym("Nell", "8", HOST), is(not(nell)));
    assertThat(pseudonym("7", null, HOST), is(not(nell)));
  }

  @ParameterizedTest
  @CsvSource({"[deleted], 7", "Guest, ", "Anonymous 12, "})
  void nobodyStaysNobody(String author, @Nullable String id) {
    RawComment shown = only(PSEUDONYMS, Comments.of(null, author, id, "x"), HOST);
    assertThat(shown.author(), is(author));
    assertThat(shown.authorId(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guest 192.0.2.77", "anonymous_192.0.2.77"})
  void anAddressBehindNobodysNameIsNotShown(String author) {
    assertThat(only(PSEUDONYMS, Comments.by(author, "x"), HOST).author(), is(nullValue()));
  }

  @Test
  void nothingElseTellsWho() {
    RawComment given =
        Comments.full("5", "Nell", "7", "https://nell.example", "x", null, "/c/5?by=nell");
    RawComment shown = only(PSEUDONYMS, given, HOST);
    assertThat(shown.authorUrl(), is(nullValue()));
    assertThat(shown.permalink(), is(nullValue()));
    assertThat(shown.authorId(), is(shown.author()));
    assertThat(shown.siteId(), is("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "/story#comment-5, true",
    "/annual-report#comment-5, true",
    "/story/ann-lee#5, false",
    "/story/annlee, false",
    "/story/Ann%20Lee/5, false",
    "/users/u77/5, false"
  })
  void aPermalinkStaysWhereItTellsNeitherNameNorId(String permalink, boolean stays) {
    RawComment given = Comments.full("5", "Ann Lee", "u77", null, "x", null, permalink);
    assertThat(only(PSEUDONYMS, given, HOST).permalink(), is(stays ? permalink : null));
  }

  @ParameterizedTest
  @CsvSource({
    "https://letters.example/the-bell/reply-to-ann-lee#6, false",
    "https://letters.example/the-bell/annlee/6, false",
    "https://letters.example/the-bell/ann/6, true",
    "https://letters.example/the-bell#comment-6, true"
  })
  void aPermalinkTellsNobodyElseInTheThread(String permalink, boolean stays) {
    Article article = Article.UNKNOWN.withAddress(null, "https://letters.example/the-bell", HOST);
    List<RawComment> comments =
        List.of(
            Comments.by("Ann Lee", "x"),
            Comments.by("Bell", "x"),
            Comments.full("6", "Bo", null, null, "x", null, permalink));
    assertThat(
        PSEUDONYMS.shown(article, comments).comments().get(2).permalink(),
        is(stays ? permalink : null));
  }

  @Test
  void quotedNamesArePseudonymsAndIdsStay() {
    RawComment quoting =
        Comments.full(
            "6", "Bo", null, null, "x", List.of("5", "nell", "Not Here", "4711", "Guest"), null);
    List<RawComment> shown =
        PSEUDONYMS.shown(on(HOST), List.of(Comments.of("5", "Nell", "7", "x"), quoting)).comments();
    assertThat(
        shown.get(1).quoted(),
        contains("5", shown.get(0).author(), pseudonym("Not Here", null, HOST), "4711", "Guest"));
  }

  @Test
  void aMentionIsThePseudonymOfWhomItNames() {
    List<RawComment> shown =
        PSEUDONYMS
            .shown(
                on(HOST),
                List.of(Comments.of("5", "Nell", "7", "x"), Comments.by("Bo", "@Nell no, @nell.")))
            .comments();
    String nell = shown.get(0).author();
    assertThat(shown.get(1).body(), is("@" + nell + " no, @" + nell + "."));
  }

  @Test
  void aNameOfTwoPeopleIsNeithersWhereItIsMentioned() {
    List<RawComment> shown =
        PSEUDONYMS
            .shown(
                on(HOST),
                List.of(
                    Comments.of("5", "Nell", "7", "x"),
                    Comments.of("6", "Nell", "8", "x"),
                    Comments.by("Bo", "@Nell no")))
            .comments();
    assertThat(shown.get(2).body(), is("@" + pseudonym("Nell", null, HOST) + " no"));
  }

  @Test
  void noneLeavesNobody() {
    RawComment given =
        Comments.full("5", "Nell", "7", "https://nell.example", "x", List.of("Bo"), "/nell/5");
    RawComment shown = only(PeoplePolicy.none(), given, HOST);
    assertThat(shown.author(), is(nullValue()));
    assertThat(shown.authorId(), is(nullValue()));
    assertThat(shown.authorUrl(), is(nullValue()));
    assertThat(shown.permalink(), is(nullValue()));
    assertThat(shown.quoted(), contains("[author]"));
    assertThat(
        only(PeoplePolicy.none(), Comments.by("Guest", "x"), HOST).author(), is(nullValue()));
  }

  @Test
  void aRejectShowsNothingOfItsContent() {
    Reject part = reject(3L);
    Reject shown = PSEUDONYMS.shown(part, 200);
    assertThat(shown.sample(), is(nullValue()));
    assertThat(shown.detail(), is(nullValue()));
    assertThat(shown.sha256(), is(nullValue()));
    assertThat(shown.reason(), is(Reject.Reason.BAD_RECORD));
    assertThat(PeoplePolicy.none().shown(reject(null), 200).sha256(), is("00ff"));
    assertThat(PeoplePolicy.keep().shown(part, 200), is(part));
  }

  @Test
  void whoPostsTheArticleIsOneOfThoseWhoComment() {
    Article post = post("Nell Harrow", "Ask nell@quay.example or @Bo.");
    List<RawComment> comments =
        List.of(Comments.of("5", "Nell Harrow", "7", "x"), Comments.by("Bo", "@Nell Harrow no"));
    ShownThread hidden = PSEUDONYMS.shown(post, comments);
    String nell = hidden.comments().get(0).author();
    String bo = hidden.comments().get(1).author();
    assertThat(hidden.article().authors(), contains(nell));
    assertThat(hidden.article().body(), is("Ask [e-mail] or @" + bo + "."));
    assertThat(hidden.comments().get(1).body(), is("@" + nell + " no"));
    ShownThread none = PeoplePolicy.none().shown(post, comments);
    assertThat(none.article().authors(), is(nullValue()));
    assertThat(none.article().body(), is("Ask [e-mail] or @[author]."));
  }

  @Test
  void whoPostsAndDoesNotCommentIsMentionedAllTheSame() {
    ShownThread hidden =
        PSEUDONYMS.shown(post("Nell", "x"), List.of(Comments.by("Bo", "Nell wrote: x")));
    assertThat(hidden.article().authors(), contains(pseudonym("Nell", null, HOST)));
    assertThat(hidden.comments().get(0).body(), is(pseudonym("Nell", null, HOST) + " wrote: x"));
  }

  @Test
  void whoWritesTheNewsStays() {
    Article story = article("Nell Harrow", "Ask nell@quay.example.");
    ShownThread hidden = PSEUDONYMS.shown(story, List.of(Comments.by("Nell Harrow", "x")));
    assertThat(hidden.article(), is(story));
  }

  private static Article post(String author, String body) {
    return article(author, body).asPost();
  }

  private static Article article(String author, String body) {
    return on(HOST).withPeople(List.of(author), body);
  }

  private static Article on(@Nullable String host) {
    return Article.UNKNOWN.withAddress(null, null, host);
  }

  @Test
  void aRejectNeverShowsAddresses() {
    PeoplePolicy keep = PeoplePolicy.keep();
    Reject row = reject(3L, "7,Nell,nell@quay.example,192.0.2.77,2001:db8::7,no");
    Reject shown = keep.shown(row, 200);
    assertThat(shown.sample(), is("7,Nell,[e-mail],[ip],[ip],no"));
    assertThat("could be found by trying", shown.sha256(), is(nullValue()));
    assertThat(keep.shown(reject(null, "mail a@quay.example"), 200).sha256(), is("00ff"));
    String cut = "7,Nell,nell@quay";
    assertThat(keep.shown(reject(3L, cut), cut.length()).sample(), is("7,Nell,"));
    assertThat(keep.shown(reject(3L, cut), 200).sample(), is(cut));
  }

  private static Reject reject(@Nullable Long record) {
    return reject(record, "Nell; no");
  }

  private static Reject reject(@Nullable Long record, String sample) {
    return new Reject(
        new Location("in", record, null),
        Reject.Stage.READ,
        Reject.Reason.BAD_RECORD,
        "no comma behind Nell",
        "00ff",
        sample);
  }

  private static String pseudonym(
      @Nullable String name, @Nullable String id, @Nullable String host) {
    return author(PSEUDONYMS, name, id, host);
  }

  private static String author(
      PeoplePolicy policy, @Nullable String name, @Nullable String id, @Nullable String host) {
    return String.valueOf(only(policy, Comments.of(null, name, id, "x"), host).author());
  }

  private static RawComment only(PeoplePolicy policy, RawComment comment, @Nullable String host) {
    return policy.shown(on(host), List.of(comment)).comments().get(0);
  }

  private static PeoplePolicy pseudonyms(String key) {
    return PeoplePolicy.pseudonyms(Key.of(key.getBytes(StandardCharsets.UTF_8)));
  }
}

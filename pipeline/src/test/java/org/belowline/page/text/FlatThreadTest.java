package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.SplitPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FlatThreadTest {
  private static final String STORY =
      """
      The Mill Post
      Home
      About
      The mill turns again
      By Bram Oster
      The wheel of the mill has turned for the first time in sixty years, slowly at first and then with a groan that brought people out.
      The volunteers had cleared eleven tons of mud from the race, most of it by hand, and the last barrow went up an hour before noon.
      """;

  private static SplitPage page(String text) {
    return LayoutTextSplitter.split(text, null).page();
  }

  private static List<RawComment> comments(String text) {
    return page(STORY + text).comments();
  }

  private static List<@Nullable String> authors(List<RawComment> comments) {
    return Arrays.asList(comments.stream().map(RawComment::author).toArray(String[]::new));
  }

  private static List<@Nullable String> bodies(List<RawComment> comments) {
    return Arrays.asList(comments.stream().map(RawComment::body).toArray(String[]::new));
  }

  @Test
  void namesAboveDatesBelowAHeader() {
    List<RawComment> comments =
        comments(
            """
            2 Comments
            Ann Lee
            March 3, 2019 at 5:12 pm
            Where is the second wheel?
            It was there in my youth.
            Bob
            March 4, 2019 at 6:30 am
            It went to the museum.
            Leave a Reply
            Name
            """);

    assertThat(authors(comments), contains("Ann Lee", "Bob"));
    assertThat(
        bodies(comments),
        contains(
            "Where is the second wheel?\n\nIt was there in my youth.", "It went to the museum."));
    assertThat(comments.get(0).created().text(), is("March 3, 2019 at 5:12 pm"));
    assertThat(comments.stream().map(RawComment::parent).toList(), everyItem(nullValue()));
  }

  @Test
  void namesBelowDates() {
    List<RawComment> comments =
        comments(
            """
            3 Kommentare
            3. März 2019, 17:12 Uhr
            Ann Lee
            Wo ist das zweite Rad geblieben?
            Antworten
            4. März 2019, 06:30 Uhr
            Bob
            Das steht im Museum am Hafen.
            Antworten
            5. März 2019, 07:30 Uhr
            Carla Weems
            Und wer bezahlt den Strom?
            Antworten
            """);

    assertThat(authors(comments), contains("Ann Lee", "Bob", "Carla Weems"));
    assertThat(comments.get(2).body(), is("Und wer bezahlt den Strom?"));
  }

  /** No header, but each comment has its button. */
  @Test
  void buttonsTellComments() {
    List<RawComment> comments =
        comments(
            """
            Ann Lee • 3 years ago
            Where is the second wheel?
            Like · Reply · 7
            Bob • 2 years ago
            It went to the museum.
            Like · Reply · 1
            """);

    assertThat(authors(comments), contains("Ann Lee", "Bob"));
    assertThat(bodies(comments), contains("Where is the second wheel?", "It went to the museum."));
  }

  /** What stands below most of the texts is the site's, in whatever words. */
  @Test
  void linesThatAllCommentsHaveAreNoText() {
    List<RawComment> comments =
        comments(
            """
            3 Comments
            Ann Lee
            March 3, 2019 at 5:12 pm
            Where is the second wheel?
            Zustimmung 12
            Bob
            March 4, 2019 at 6:30 am
            It went to the museum.
            Zustimmung 3
            Carla
            March 5, 2019 at 6:30 am
            Who pays for all that?
            Zustimmung 0
            """);

    assertThat(
        bodies(comments),
        contains("Where is the second wheel?", "It went to the museum.", "Who pays for all that?"));
  }

  @Test
  void whatTheSiteSaysAboutAnswers() {
    List<RawComment> comments =
        comments(
            """
            3 Comments
            Ann Lee
            March 3, 2019 at 5:12 pm
            Where is the second wheel?
            Reply
            Bob
            March 4, 2019 at 6:30 am
            Reply to Ann Lee
            It went to the museum.
            Reply
            Carla
            March 5, 2019 at 6:30 am
            Who pays for all that?
            Reply
            """);

    assertThat(comments.get(1).parent(), is(0));
    assertThat(comments.get(1).evidence(), is(Evidence.MENTION));
    assertThat(comments.get(1).body(), is("It went to the museum."));
    assertThat(comments.get(2).parent(), nullValue());
  }

  /** The last comment ends where the lines of a menu begin. */
  @Test
  void aMenuEndsTheThread() {
    List<RawComment> comments =
        comments(
            """
            1 Comment
            Ann Lee
            March 3, 2019 at 5:12 pm
            Where is the second wheel?
            Our papers
            Our people
            Our history
            Our prices
            """);

    assertThat(bodies(comments), contains("Where is the second wheel?"));
  }

  @Test
  void anAuthorThatNothingShowsIsUnknown() {
    List<RawComment> comments =
        comments(
            """
            2 Comments
            March 3, 2019 at 5:12 pm
            Where is the second wheel? I knew it as a boy.
            Reply
            March 4, 2019 at 6:30 am
            It went to the museum, and it was sold from there.
            Reply
            """);

    assertThat(authors(comments), contains(nullValue(), nullValue()));
  }

  /** A day that a comment ends a line with is no stamp where stamps have the time of day. */
  @Test
  void aDayInATextIsNoStamp() {
    List<RawComment> comments =
        comments(
            """
            3 Comments
            Ann Lee
            March 3, 2019 at 5:12 pm
            It says so in the ruling:
            County court
            June 1, 2018
            The wheel belongs to the county.
            Bob
            March 4, 2019 at 6:30 am
            Then the county should grease it.
            Carla
            March 5, 2019 at 6:30 am
            Who pays for all that?
            """);

    assertThat(authors(comments), contains("Ann Lee", "Bob", "Carla"));
  }

  @Test
  void teasersAreNoComments() {
    assertThat(
        comments(
            """
            Latest
            Ferry to run all winter
            March 3, 2019
            The council has found the money for a winter ferry after all, in a reserve for snow.
            Read more
            School bell stolen
            March 4, 2019
            The bell of the old school hung in its place again on Sunday, cleaner than before.
            Read more
            Seal in the bath
            March 5, 2019
            It took four people and a fish to persuade the visitor that the sea was better.
            Read more
            """),
        is(empty()));
  }

  /** Without a story above them, numbered posts are a forum's, and the first is the article. */
  @Test
  void theFirstPostOfAForumIsTheArticle() {
    SplitPage page =
        page(
            """
            The Mill Forum
            Forums
            Log in
            Which grease for the wheel
            Ann Lee May 1, 2020, 2:00pm 1
            The wheel groans at every turn. Which grease do you use?
            Bob May 1, 2020, 3:00pm 2
            Tallow. It was good enough for the last two hundred years.
            Carla May 2, 2020, 8:00am 4
            Bob:
            It was good enough for the last two hundred years.
            So was the plague.
            Related topics
            """);

    assertThat(page.article().authors(), contains("Ann Lee"));
    assertThat(
        page.article().body(), is("The wheel groans at every turn. Which grease do you use?"));
    List<RawComment> comments = page.comments();
    assertThat(authors(comments), contains("Bob", null, "Carla"));
    assertThat(comments.get(2).body(), is("So was the plague."));
    assertThat(comments.get(2).parent(), is(0));
    assertThat(comments.get(2).evidence(), is(Evidence.REFERENCE));
  }

  /** Where some members have titles of their own, two lines above a rank may be text and name. */
  @Test
  void anAuthorThatIsInDoubtIsUnknown() {
    List<RawComment> comments =
        page("""
                The Mill Forum
                Ann Lee
                Miller's daughter
                Member
                Oct 25, 2017
                13,539
                Mar 27, 2025
                #1
                The wheel groans at every turn. Which grease do you use?
                Last edited: Mar 27, 2025
                Bob
                Member
                Oct 25, 2017
                14,796
                Mar 27, 2025
                #2
                Tallow. It was good enough for the last two hundred years.
                Last edited: Mar 27, 2025
                Dora
                Friend of geese
                Member
                Oct 25, 2017
                796
                Mar 27, 2025
                #3
                So was the plague, as far as I know.
                Carla
                Grease monkey
                Member
                Oct 26, 2017
                32,904
                Mar 28, 2025
                #4
                Ask at the harbour, they have it in barrels.
                Emil
                Moderator ⚒️
                Oct 27, 2017
                904
                Mar 29, 2025
                #5
                They have run out of it since last week.
                """)
            .comments();

    assertThat(authors(comments), contains("Bob", "Dora", null, "Emil"));
  }

  @Test
  @Timeout(20)
  void aLongPageTakesNoLongerThanItsLength() {
    StringBuilder text = new StringBuilder(STORY).append("20,000 Comments\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("Reader ").append(i).append('\n');
      text.append("March 3, 2019 at 5:12 pm\nA few words from reader ").append(i).append('\n');
    }

    assertThat(page(text.toString()).comments().size(), is(20_000));
  }
}

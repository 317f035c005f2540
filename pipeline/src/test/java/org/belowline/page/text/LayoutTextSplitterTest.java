package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.belowline.fixture.Fixture;
import org.belowline.model.RawComment;
import org.belowline.model.SplitPage;
import org.belowline.model.Status;
import org.junit.jupiter.api.Test;

class LayoutTextSplitterTest {
  /** Less work than this is not told from none. */
  private static final long MEASURABLE_NANOS = 20_000_000;

  private static final String HEADLINE = "The Crane Is Green";

  private static final String ARTICLE =
      """
      The Crane Is Green

      By Bram Oster

      The harbour crane is painted green, from the foot to the hook, and it took three painters.

      """;

  /** Each line of the page has one role, and what has a role is found again under it. */
  @Test
  void everyLineHasOneRole() throws IOException {
    String text = Fixture.named("ferry-truce").text();
    LayoutTextSplitter.Result result = LayoutTextSplitter.split(text, null);
    List<String> lines = Fixture.lines(text);
    Map<Role, List<String>> byRole =
        IntStream.range(0, result.roles().size())
            .filter(i -> result.roles().get(i) != null)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    result.roles()::get,
                    Collectors.mapping(i -> lines.get(i).strip(), Collectors.toList())));

    for (int i = 0; i < result.roles().size(); i++) {
      assertThat(result.roles().get(i) == null, is(lines.get(i).isBlank()));
    }
    SplitPage page = result.page();
    assertThat(byRole.get(Role.HEADLINE), contains(page.article().headline()));
    assertThat(byRole.get(Role.BYLINE), contains(page.article().byline()));
    assertThat(inkOf(byRole.get(Role.BODY)), is(ink(page.article().body())));
    assertThat(
        inkOf(byRole.get(Role.COMMENT).stream().map(line -> withoutMark(line)).toList()),
        is(
            inkOf(
                page.comments().stream()
                    .filter(comment -> comment.body() != null)
                    .flatMap(comment -> comment.body().lines())
                    .map(line -> withoutMark(line))
                    .toList())));
    assertThat(
        byRole.get(Role.FURNITURE),
        contains(
            "Related video:",
            "Quay TV: “Port and ferrymen could reach a deal on night boats”",
            "18 Responses",
            "Comments are closed."));
  }

  @Test
  void theDeclaredCountChoosesBetweenRepliesAndAList() {
    Function<Integer, SplitPage> page =
        declared ->
            split(
                declared
                    + """
                     comments

                      1. I would take

                        • a hat

                        • a coat

                      2. And I a boat.
                    """);

    assertThat(page.apply(2).comments().size(), is(2));
    assertThat(page.apply(2).comments().get(0).body(), is("I would take\n\n• a hat\n\n• a coat"));
    assertThat(page.apply(4).comments().size(), is(4));
    assertThat(page.apply(4).comments().get(1).parent(), is(0));
  }

  @Test
  void whatStandsAboveTheClosingNoticeIsTheThread() {
    String list =
        """
          1. I have seen it from the ferry, and it is greener than the sea ever was.

            • The sea is grey here, and always was, as every painter knows.

          2. My daughter voted for stripes, and I still think that she was right about it.

        """;

    assertThat(split(list + "Comments are closed.\n").comments().size(), is(3));
    assertThat(split(list + "Nobody has painted it since.\n").comments().size(), is(0));
  }

  @Test
  void namesThatSayAreSignsOfComments() {
    SplitPage page =
        split(
            """
              1. Mina says:

                A fine green.

              2. Ole says:

                I liked the red.

              3. Ann says:

                So did I.
            """);

    assertThat(
        page.comments().stream().map(RawComment::author).toList(), contains("Mina", "Ole", "Ann"));
  }

  @Test
  void aHeadThatNextToNoCommentHasIsAQuotation() {
    SplitPage page =
        split(
            """
            5 Responses

              1. A fine green.

              2. I liked the red.

              3. Mina says:
                May 3, 2012 at 4:05 pm
                A fine green.

                Says who?

              4. Says the painter.

              5. He would.
            """);

    assertThat(page.comments().get(2).author(), is(nullValue()));
    assertThat(page.comments().get(2).created(), is(nullValue()));
    assertThat(
        page.comments().get(2).body(),
        is("Mina says:\nMay 3, 2012 at 4:05 pm\nA fine green.\n\nSays who?"));
  }

  /** The rating is no text, and the post has nothing else to say. */
  @Test
  void aPostMayBeginWithABulletThatIsNoText() {
    SplitPage page =
        split(
            """
            #1 · May 3, 2012
            The crane was red before, and some of us still call it so.
            #2 · May 4, 2012
              • 5 stars
            #3 · May 5, 2012
              • red
              • green
            """);

    assertThat(page.comments().stream().map(RawComment::body).toList(), hasItem("• red\n• green"));
  }

  @Test
  void aPingbackIsNoCommentAndNoLoss() {
    SplitPage page =
        split(
            """
            3 Responses

              1. A fine green.

              2. Pingback: Cranes of the World

              3. I liked the red.
            """);

    assertThat(page.comments().stream().map(RawComment::label).toList(), contains("1", "3"));
  }

  @Test
  void theFooterOfTheListIsNoComment() {
    SplitPage page =
        split(
            """
            2 Responses

              1. Mina says:
                May 3, 2012 at 4:05 pm

                A fine green.

                Reply

              2. Ole says:
                May 4, 2012 at 4:05 pm

                I liked the red.

                Reply

                Older comments
            """);

    assertThat(page.comments().get(1).body(), is("I liked the red."));
  }

  @Test
  void aHeaderInTheStoryIsNoThread() {
    SplitPage page =
        split(
            """
            18 responses came in on the first day alone, says the painter, and all of them by bicycle.

            Nobody complained.
            """);

    assertThat(page.comments(), is(List.of()));
    assertThat(page.article().declaredComments(), is(nullValue()));
  }

  @Test
  void aTextWithoutStoryIsNoArticle() {
    assertThat(
        LayoutTextSplitter.split("Home\n\nTides\n\n  • Log in\n", null).page(), is(nullValue()));
  }

  @Test
  void repliesTwoLevelsDeeperEverywhereAreTheStepOfTheSite() {
    SplitPage page =
        split(
            """
            4 Responses

              1. A fine green.

                  • It is.

              2. I liked the red.

                  • So did the gulls.
            """);

    assertThat(page.comments().stream().filter(c -> c.status() == Status.MISSING).count(), is(0L));
    assertThat(page.comments().get(1).parent(), is(0));
  }

  /** Four times as much of one mark takes about four times the work; quadratic were sixteen. */
  @Test
  void hostilePagesTakeLinearTime() {
    String[] units = {
      "  1. ",
      "    • \n",
      "“",
      "(",
      "1.",
      " ",
      "\n\n",
      "5 comments\n",
      "Ann 3 May 2012\n",
      "  • May 3, 2012\n  • #2\n",
      "Ann wrote:x\n",
      "1\n\n",
      "a\n\u00a0\n",
      "#2 · May 3, 2012\n",
      "Ann said:\n",
      "Post by Ann » May 3, 2012\nAnn wrote:x y\nz\n",
      "1 comment\nAnn 3 May 2012\n",
      "a\n  1. b\n"
    };
    for (String unit : units) {
      cpuNanos(unit, 100_000); // the compiler's time is not the splitter's
      long once = Math.max(cpuNanos(unit, 100_000), MEASURABLE_NANOS);
      assertThat(unit, cpuNanos(unit, 400_000), is(lessThan(10 * once)));
    }
  }

  /** The work of the splitter on so many characters of one mark. */
  private static long cpuNanos(String unit, int characters) {
    String page = ARTICLE + "2 Responses\n\n" + unit.repeat(characters / unit.length());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String headline = LayoutTextSplitter.split(page, null).page().article().headline();
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(unit, headline, is(HEADLINE));
    return after - before;
  }

  private static SplitPage split(String below) {
    return LayoutTextSplitter.split(ARTICLE + below, null).page();
  }

  private static String withoutMark(String line) {
    return line.replaceFirst("^(•|[0-9]+\\.) +", "");
  }

  private static String inkOf(List<String> lines) {
    return ink(String.join("", lines));
  }

  private static String ink(String text) {
    return text.replaceAll("\\s", "");
  }
}

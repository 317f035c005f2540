package org.belowline.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.RawComment;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a body is masked; the words in which it is written down are those of mode none. */
class BodyMaskTest {
  private static final List<String> AUTHORS =
      List.of("Nell Harrow", "Nell", "TIDE_MILL", "李雷", "Şükrü Öz", "J. R. O'Quay", "Guest", "철수");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Nell Harrow, no. | @[author], no.",
        "@nell harrow's boat | @[author]'s boat",
        "@ Nell Harrow: no | @ [author]: no",
        "@[Nell Harrow] no | @[[author]] no",
        "@NellHarrow no | @[author] no",
        "@Nell Quill no | @[author] Quill no",
        "@Nellie no | @Nellie no",
        "@tide_mill! | @[author]!",
        "ask (@TIDE_MILL) | ask (@[author])",
        "@tide_miller | @tide_miller",
        "＠ＮＥＬＬ no | ＠[author] no",
        "@Nell\u00a0Harrow no | @[author] no",
        "@李雷你好 | @[author]你好",
        "@철수야 | @[author]야",
        "@S\u0327u\u0308kru\u0308 O\u0308z, evet | @[author], evet",
        "@J. R. O'Quay. | @[author].",
        "@Guest no | @Guest no",
        "Nell Harrow is right | Nell Harrow is right",
        "at 3 @ the mill | at 3 @ the mill",
        "https://tides.example/@nell/7 | https://tides.example/@[author]/7"
      })
  void namesOfAuthorsBehindAnAtSign(String body, String masked) {
    assertThat(masked(body), is(masked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nell Harrow wrote: no | [author] wrote: no",
        "> Nell Harrow said: no | > [author] said: no",
        "**Nell Harrow** wrote: no | **[author]** wrote: no",
        "'Quote: Nell Harrow wrote:' | 'Quote: [author] wrote:'",
        "On 3 May 2010 at 5:05 Nell Harrow wrote: | On 3 May 2010 at 5:05 [author] wrote:",
        "Nell Harrow, on 2 March 2010 - 03:42 PM, said: | [author], on 2 March 2010 - 03:42 PM, said:",
        "Nell Harrow (2 March 2010) wrote: | [author] (2 March 2010) wrote:",
        "Nell Harrow wrote on 3 May 2010 at 10:05 | [author] wrote on 3 May 2010 at 10:05",
        "Nell Harrow schrieb: | [author] schrieb:",
        "Nell Harrow hat geschrieben: | [author] hat geschrieben:",
        "Nell Harrow a écrit : | [author] a écrit :",
        "Nell Harrow escribió: | [author] escribió:",
        "Nell Harrow ha scritto: | [author] ha scritto:",
        "Nell Harrow писал(а): | [author] писал(а):",
        "李雷写道：好 | [author]写道：好",
        "Originally Posted by Nell Harrow | Originally Posted by [author]",
        "Quote from: Nell Harrow on May 3, 2010 | Quote from: [author] on May 3, 2010",
        "[quote=Nell Harrow]no[/quote] | [quote=[author]]no[/quote]",
        "[quote=\"Nell Harrow, post:3\"] | [quote=\"[author], post:3\"]",
        "In reply to Nell Harrow. No | In reply to [author]. No",
        "Zitat von Nell Harrow | Zitat von [author]",
        "Nell Harrow: | [author]:",
        "as u/tide_mill says | as u/[author] says",
        "/u/TIDE_MILL, no | /u/[author], no",
        "https://deck.example/members/nell.7/ | https://deck.example/members/[author].7/",
        "https://deck.example/nell/7 | https://deck.example/nell/7",
        "Nell Harrow wrote a good book about boats. | Nell Harrow wrote a good book about boats.",
        "What Nell Harrow said is right | What Nell Harrow said is right",
        "The mayor said: no | The mayor said: no",
        "Guest wrote: no | Guest wrote: no",
        "Nell Harrow: you are wrong | Nell Harrow: you are wrong"
      })
  void namesOfAuthorsAtTheHeadOfAQuote(String body, String masked) {
    assertThat(masked(body), is(masked));
  }

  @Test
  void namesInSeveralLines() {
    assertThat(
        masked("Nell Harrow:\n\nThe boat leaks.\n\nIt does, @Nell\n\nHarrow."),
        is("[author]:\n\nThe boat leaks.\n\nIt does, @[author]\n\nHarrow."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nell Harrow | [author]",
        "– Nell Harrow | – [author]",
        "*Nell*! | *[author]*!",
        "> Nell Harrow: | > [author]:",
        "J. R. O'Quay | [author]",
        "Nell, no | Nell, no",
        "I am Nell | I am Nell"
      })
  void namesAloneOnALine(String line, String masked) {
    assertThat(masked("No.\n\n" + line), is("No.\n\n" + masked));
    assertThat(masked(line + "\nNo."), is(masked + "\nNo."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mail nell.h+boats@quay.example.org. Now | mail [e-mail]. Now",
        "<nell@quay.example> | <[e-mail]>",
        "mailto:Nell_H@Quay.Example?x | mailto:[e-mail]?x",
        "nell@quay.example,skerry@quay.example | [e-mail],[e-mail]",
        "nell＠quay.example | [e-mail]",
        "нина@почта.пример | [e-mail]",
        "a@b@quay.example | a@[e-mail]",
        "apples@2.50 a pound | apples@2.50 a pound",
        "nell@quay | nell@quay",
        "@quay.example | @quay.example",
        "a@.example | a@.example",
        "a@quay..example | a@quay..example"
      })
  void emailAddresses(String body, String masked) {
    assertThat(masked(body), is(masked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IP: 192.0.2.77. | IP: [ip].",
        "(192.0.2.77:8080) | ([ip]:8080)",
        "by 2001:DB8::7, fe80::1 | by [ip], [ip]",
        "2001:db8:0:1:2:3:4:5 | [ip]",
        "::ffff:192.0.2.77 | [ip]",
        "at 12:30:05 | at 12:30:05",
        "1.2.3.4.5 | 1.2.3.4.5",
        "v1.2.3.4 | v1.2.3.4",
        "192.0.2.777 | 192.0.2.777",
        "on 1.2.2020: no | on 1.2.2020: no",
        "std::abs :: | std::abs ::"
      })
  void addressesOfMachines(String body, String masked) {
    assertThat(masked(body), is(masked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see http://nell.example/boats. | see [link].",
        "see https://www.NELL.example/boats/ | see [link]/",
        "see www.nell.example/boats, yes | see [link], yes",
        "see http://nell.example/boats/2 | see http://nell.example/boats/2"
      })
  void addressesBehindTheNamesOfAuthors(String body, String masked) {
    RawComment linked =
        Comments.full(null, "Nell", null, "http://nell.example/boats/", "x", null, null);
    List<RawComment> shown =
        PeoplePolicy.none()
            .shown(Article.UNKNOWN, List.of(linked, Comments.by("Bo", body)))
            .comments();
    assertThat(shown.get(1).body(), is(masked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a",
        "a@",
        "a@b.",
        "wrote:",
        "\n:",
        "> ",
        "quote=",
        "a ",
        "nell wrote 3 ",
        "www."
      })
  void longBodiesTakeTimeInProportion(String piece) {
    String body = piece.repeat(1_000_000 / piece.length());
    List<RawComment> comments = new ArrayList<>();
    comments.add(Comments.by("@".repeat(150), "x"));
    comments.add(Comments.by("a ".repeat(99) + "a", "x"));
    comments.add(Comments.by("Nell", body));
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> PeoplePolicy.none().shown(Article.UNKNOWN, comments));
  }

  private static String masked(String body) {
    List<RawComment> comments = new ArrayList<>();
    AUTHORS.forEach(author -> comments.add(Comments.by(author, "x")));
    comments.add(Comments.by(null, body));
    return PeoplePolicy.none()
        .shown(Article.UNKNOWN, comments)
        .comments()
        .get(AUTHORS.size())
        .body();
  }
}

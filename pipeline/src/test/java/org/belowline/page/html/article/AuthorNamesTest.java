package org.belowline.page.html.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorNamesTest {
  @Test
  void severalPeopleAreSeveralNames() {
    assertThat(
        names("By Ada Vale, Tom Reed and Ida  Holm"), contains("Ada Vale", "Tom Reed", "Ida Holm"));
  }

  @Test
  void nobodyIsNamedTwice() {
    assertThat(AuthorNames.of(List.of("Ada Vale", "ADA VALE"), null), contains("Ada Vale"));
  }

  @Test
  void titlesStayAndRolesGo() {
    assertThat(names("Ada Vale, MD"), contains("Ada Vale, MD"));
    assertThat(names("Ada Vale, Staff Writer"), contains("Ada Vale"));
    assertThat(names("Tom Reed Jr."), contains("Tom Reed Jr."));
  }

  @Test
  void addressesAndHandlesGo() {
    assertThat(names("Ada Vale ada@letters.example @adavale"), contains("Ada Vale"));
    assertThat(names("https://letters.example/ada"), is(empty()));
  }

  @Test
  void accountsAreNobody() {
    assertThat(names("admin"), is(empty()));
    assertThat(names("Anonymous"), is(empty()));
  }

  @Test
  void anOfficeIsNamedWhereNoPersonIs() {
    assertThat(names("Harbour News Desk"), contains("Harbour News Desk"));
    assertThat(names("Ada Vale, Harbour News Desk"), contains("Ada Vale"));
  }

  @Test
  void theSiteIsNoPartOfAName() {
    assertThat(
        AuthorNames.of(List.of("Ada Vale Harbour Letters"), "Harbour Letters"),
        contains("Ada Vale"));
  }

  private static List<String> names(String value) {
    return AuthorNames.of(List.of(value), null);
  }
}

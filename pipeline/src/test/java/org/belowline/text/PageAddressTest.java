package org.belowline.text;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
  private static final String STORY = "https://news.example/2016/09/truce?id=7";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example/2016/09/truce?id=7",
        "https://www.news.example/2016/09/truce?id=7",
        "HTTPS://News.Example:443/2016/09/truce?id=7#comments",
        "https://ann:secret@news.example/2016/09/truce?id=7",
        "https://news.example/2016/09/./old/../truce?id=7",
        "https://news.example/2016/09/truce/?id=7",
        "https://news.example/2016/09/truce?utm_source=a&id=7&fbclid=b",
        "https://news.example/2016/09/%74ruce?id=7",
        "https://news.example/2016/09/truce;jsessionid=AB12?id=7",
        "https://news.example/2016/09/truce?replytocom=15&id=7#respond",
        " https://news.example/2016/09/truce?id=7 "
      })
  void foldsWhatIsOneArticle(String url) {
    assertThat(address(url).key(), is(address(STORY).key()));
    assertThat(address(url).host().replace("www.", ""), is("news.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/2016/09/truce?id=8",
        "https://news.example/2016/09/Truce?id=7",
        "https://m.news.example/2016/09/truce?id=7",
        "https://news.example:8080/2016/09/truce?id=7",
        "https://news.example/2016/09/truce?id=7&page=2",
        "https://news.example/2016/09/truce?sid=7",
        "https://news.example/2016/09/truce?id=7#!/second"
      })
  void keepsApartWhatMayBeTwo(String url) {
    assertThat(address(url).key(), is(not(address(STORY).key())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "truce",
        "/2016/09/truce",
        "mailto:ann@news.example",
        "urn:uuid:7",
        "file:///a/truce.html",
        "https://",
        "https:///truce",
        "http://[::1/truce",
        "not an address at all"
      })
  void refusesWhatIsNoneOfTheWeb(String url) {
    assertThat(PageAddress.of(url), is(nullValue()));
  }

  @Test
  void keepsSchemeAndHostInTheCanonicalOne() {
    PageAddress address = address("HTTP://www.News.example:80/a/?b=2&a=1#top");
    assertThat(address.canonical(), is("http://www.news.example/a/?a=1&b=2"));
    assertThat(address.host(), is("www.news.example"));
  }

  @Test
  void takesTheFrontPageWithAndWithoutSlash() {
    assertThat(address("https://news.example").key(), is(address("http://news.example/").key()));
  }

  private static PageAddress address(String url) {
    return requireNonNull(PageAddress.of(url));
  }
}

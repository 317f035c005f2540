package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What exports in XML name outside of themselves is neither read nor fetched, and nothing grows.
 */
class XmlEntitiesTest {
  private static final String SECRET = "the lamp key lies under the third stone";
  private static final int LONGEST_BODY = 1 << 16;

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;
  @TempDir private Path folder;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          byte[] answer = SECRET.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void areReadAsTheyStand() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary"), SECRET);
    String site = "http://localhost:" + server.getAddress().getPort();

    for (Payload payload : payloads(canary.toUri().toString(), site)) {
      for (String export : exports(payload)) {
        Read read = Read.of(export.getBytes(StandardCharsets.UTF_8));

        assertThat(payload.name, read.comments, hasSize(1));
        String body = read.comments.get(0).content().body();
        assertThat(payload.name, body, containsString("Who has the key?"));
        assertThat(payload.name, body, not(containsString(SECRET)));
        assertThat(payload.name, body.length(), is(lessThan(LONGEST_BODY)));
      }
    }
    assertThat(requests.get(), is(0));
  }

  /** What stands in front of the root, as attributes of it, and in a comment. */
  private record Payload(String name, String prolog, String attributes, String text) {}

  private static List<Payload> payloads(String file, String site) {
    StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    return List.of(
        new Payload("file", "[<!ENTITY x SYSTEM \"" + file + "\">]", "", "&x;"),
        new Payload("fetched", "[<!ENTITY x SYSTEM \"" + site + "/x\">]", "", "&x;"),
        new Payload("external DTD", "SYSTEM \"" + site + "/x.dtd\"", "", "&x;"),
        new Payload("parameter entity", "[<!ENTITY % p SYSTEM \"" + site + "/p\"> %p;]", "", "&x;"),
        new Payload("billion laughs", "[" + laughs + "]", "", "&l29;"),
        new Payload(
            "quadratic", "[<!ENTITY q \"" + "a".repeat(800) + "\">]", "", "&q;".repeat(9_000)),
        new Payload(
            "XInclude",
            "",
            " xmlns:xi=\"http://www.w3.org/2001/XInclude\"",
            "<xi:include href=\"" + file + "\" parse=\"text\"/>"),
        new Payload(
            "schema",
            "[]><?xml-stylesheet href=\"" + site + "/s.xsl\" type=\"text/xsl\"?",
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                + site
                + "/x.xsd\"",
            "."));
  }

  private static List<String> exports(Payload payload) {
    List<String> exports = new ArrayList<>();
    exports.add(
        head("rss", payload)
            + "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\""
            + payload.attributes
            + "><channel><item><title>Lamp</title><link>https://quay.example/lamp</link>"
            + "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>1</wp:comment_approved>"
            + "<wp:comment_content>Who has the key? "
            + payload.text
            + "</wp:comment_content></wp:comment></item></channel></rss>");
    exports.add(
        head("disqus", payload)
            + "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\""
            + payload.attributes
            + "><thread dsq:id=\"1\"><link>https://quay.example/lamp</link></thread>"
            + "<post dsq:id=\"2\"><message>Who has the key? "
            + payload.text
            + "</message><thread dsq:id=\"1\"/></post></disqus>");
    exports.add(
        head("feed", payload)
            + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\""
            + payload.attributes
            + "><entry><id>tag:blogger.com,1999:blog-1.post-2</id>"
            + "<category scheme=\"http://schemas.google.com/g/2005#kind\""
            + " term=\"http://schemas.google.com/blogger/2008/kind#comment\"/>"
            + "<thr:in-reply-to ref=\"tag:blogger.com,1999:blog-1.post-1\" href=\"https://quay.example/lamp\"/>"
            + "<content type=\"html\">Who has the key? "
            + payload.text
            + "</content></entry></feed>");
    return exports;
  }

  private static String head(String root, Payload payload) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE "
        + root
        + " "
        + payload.prolog
        + ">";
  }
}

package org.belowline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;

/** Where in an input a long text stands. */
enum Shape {
  BARE_TEXT(text -> text),
  ARTICLE_OF_TEXT(text -> Shape.STORY + text),
  COMMENT_OF_TEXT(text -> Shape.STORY + "\n\n3 Responses\n\n  1. Yes.\n\n  2. " + text),
  ARTICLE_OF_HTML(
      text ->
          "<!DOCTYPE html><html><head><title>Lamp</title></head><body><article><h1>The lamp</h1><p>"
              + Shape.SENTENCE
              + "</p><p>"
              + text),
  COMMENT_OF_HTML(
      text ->
          "<!DOCTYPE html><html><head><title>Lamp</title></head><body><article><h1>The lamp</h1><p>"
              + Shape.SENTENCE
              + "</p></article><ol class=commentlist><li class='comment depth-1' id=comment-1>"
              + "<cite class=fn>Anna Lind</cite> <p>Yes.</p></li>"
              + "<li class='comment depth-1' id=comment-2><cite class=fn>Ole Berg</cite> <p>"
              + text),
  TAG_OF_HTML(
      text ->
          "<!DOCTYPE html><html><head><title>Lamp</title></head><body><article><h1>The lamp</h1><p>"
              + Shape.SENTENCE
              + "</p><A"
              + text),
  TAG_OF_WXR(
      text ->
          "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Lamp</title>"
              + "<link>https://quay.example/lamp</link></"
              + text),
  HEAD_OF_HTML(text -> "<!DOCTYPE html><html><head><title>" + text),
  WXR(
      text ->
          "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Lamp</title>"
              + "<link>https://quay.example/lamp</link><wp:post_type>post</wp:post_type><wp:comment>"
              + "<wp:comment_id>1</wp:comment_id><wp:comment_author>Anna</wp:comment_author>"
              + "<wp:comment_approved>1</wp:comment_approved><wp:comment_content>"
              + text
              + "</wp:comment_content></wp:comment></item></channel></rss>"),
  DISQUS(
      text ->
          "<disqus xmlns:dsq=\"http://disqus.com/disqus-internals\"><thread dsq:id=\"1\">"
              + "<link>https://quay.example/lamp</link></thread><post dsq:id=\"2\"><message>"
              + text
              + "</message><author><name>Anna</name></author><thread dsq:id=\"1\"/></post></disqus>"),
  BLOGGER(
      text ->
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>tag:blogger.com,1999:blog-1.post-2</id>"
              + "<category scheme=\"http://schemas.google.com/g/2005#kind\""
              + " term=\"http://schemas.google.com/blogger/2008/kind#post\"/><title>Lamp</title>"
              + "<content type=\"html\">"
              + text
              + "</content></entry></feed>"),
  MTIF(
      text ->
          "AUTHOR: Anna\nTITLE: Lamp\nDATE: 10/01/2004 02:05:00 PM\n-----\nBODY:\n"
              + Shape.SENTENCE
              + "\n-----\nCOMMENT:\nAUTHOR: Ole\nDATE: 10/01/2004 02:05:00 PM\n"
              + text
              + "\n-----\n--------\n"),
  REDDIT(
      text ->
          "{\"id\":\"c1\",\"name\":\"t1_c1\",\"link_id\":\"t3_a\",\"parent_id\":\"t3_a\",\"author\":\"Anna\","
              + "\"created_utc\":1585742400,\"subreddit\":\"quay\",\"body\":"
              + json(text)
              + "}\n"),
  DISCOURSE(
      text ->
          "{\"post_stream\":{\"posts\":[{\"id\":1,\"post_number\":1,\"username\":\"Anna\",\"cooked\":\"<p>A"
              + " lamp.</p>\"},{\"id\":2,\"post_number\":2,\"username\":\"Ole\",\"cooked\":"
              + json(text)
              + "}],\"stream\":[1,2]},\"id\":7,\"title\":\"Lamp\",\"slug\":\"lamp\"}"),
  JSONL_PAGE(
      text -> "{\"url\":\"https://quay.example/\",\"text\":" + json(Shape.STORY + text) + "}\n"),
  MAPPED_LINE(
      text -> "{\"id\":\"1\",\"story\":\"s\",\"name\":\"Anna\",\"text\":" + json(text) + "}\n",
      Shape.MAP),
  MAPPED_CELL(
      text -> "id,story,name,text\n1,s,Anna,\"" + text.replace("\"", "\"\"") + "\"\n", Shape.MAP),
  MAPPED_NAME(
      text -> "id,story,name,text\n1,s,\"" + text.replace("\"", "\"\"") + "\",Yes\n2,s,Ole,No\n",
      Shape.MAP),
  MAPPED_ROWS(text -> "id,story,name,text\n" + text, Shape.MAP),
  WARC_HEADER(text -> "WARC/1.0\r\nWARC-Type: " + text),
  URL_OF_PAGE(
      text ->
          "{\"url\":"
              + json("https://quay.example/" + text)
              + ",\"text\":"
              + json(Shape.STORY)
              + "}\n");

  private static final String SENTENCE =
      "The lamp at the end of the pier went out on Sunday, and nobody has lit it since then.";
  private static final String STORY = "The lamp\n\n" + SENTENCE + "\n\n";
  private static final String MAP =
      "{\"id\": \"id\", \"thread\": \"story\", \"author\": \"name\", \"text\": \"text\"}";

  private final UnaryOperator<String> around;
  private final @Nullable String map;

  Shape(UnaryOperator<String> around) {
    this(around, null);
  }

  Shape(UnaryOperator<String> around, @Nullable String map) {
    this.around = around;
    this.map = map;
  }

  /** The input that has the text in it. */
  byte[] with(String text) {
    return around.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  @Nullable CommentMap map() {
    return map == null ? null : CommentMap.parse(map);
  }

  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> {
          if (c < ' ') {
            json.append(' ');
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}

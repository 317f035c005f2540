package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forums print a signature below every post of an author. It is what all posts of one author end
 * with; of an author with one post nothing is known.
 */
final class Signatures {
  private Signatures() {}

  /** The posts without signatures. A post is never left without text. */
  static List<ForumPost> removed(List<ForumPost> posts) {
    Map<String, List<String>> endings = new HashMap<>();
    Map<String, Integer> postsBy = new HashMap<>();
    for (ForumPost post : posts) {
      if (post.author() != null) {
        List<String> lines = lines(post);
        postsBy.merge(post.author(), 1, Integer::sum);
        endings.merge(post.author(), lines, Signatures::commonEnding);
      }
    }
    List<ForumPost> result = new ArrayList<>();
    for (ForumPost post : posts) {
      boolean several = post.author() != null && postsBy.get(post.author()) > 1;
      int signature = several ? endings.get(post.author()).size() : 0;
      List<String> lines = lines(post);
      result.add(
          signature == 0 || signature >= lines.size()
              ? post
              : post.withBody(
                  String.join("\n", lines.subList(0, lines.size() - signature)).strip()));
    }
    return result;
  }

  private static List<String> lines(ForumPost post) {
    return Arrays.asList(post.body().split("\n", -1));
  }

  private static List<String> commonEnding(List<String> one, List<String> other) {
    int common = 0;
    while (common < one.size()
        && common < other.size()
        && one.get(one.size() - 1 - common).equals(other.get(other.size() - 1 - common))) {
      common++;
    }
    return one.subList(one.size() - common, one.size());
  }
}

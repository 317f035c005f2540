package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Moment;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * Finds headline, byline and body in the lines above a thread.
 *
 * <p>The headline is the line that the thread's header quotes, else the one above the byline, else
 * the longest short line above the first paragraph. The body reaches from the first paragraph below
 * it to the last one, without what the site says in its own voice.
 */
final class ArticleText {
  /** A longer line is a paragraph. */
  private static final int LONGEST_HEADLINE = 220;

  private static final int MOST_WORDS_OF_A_HEADLINE = 30;

  /** A byline stands at most so many blocks from the headline or first paragraph. */
  private static final int BYLINE_REACH = 6;

  private final List<Block> blocks;
  private final Role[] roles;

  @Nullable String headline;
  @Nullable Byline byline;
  @Nullable List<String> authors;
  @Nullable Moment published;
  final List<String> paragraphs = new ArrayList<>();

  /** The paragraphs that stand further in than the others, base 0. */
  final List<Integer> setOff = new ArrayList<>();

  /**
   * Reads the lines.
   *
   * @param roles of all lines of the page; those of headline, byline and body are set here
   * @param title the headline as the thread's header quotes it
   */
  static ArticleText ofPage(List<Line> lines, Role[] roles, @Nullable String title) {
    ArticleText article = new ArticleText(lines, roles);
    article.readPage(title);
    return article;
  }

  private ArticleText(List<Line> lines, Role[] roles) {
    this.blocks = Block.of(lines);
    this.roles = roles;
  }

  private void readPage(@Nullable String title) {
    int firstProse = firstProse();
    if (firstProse < 0) {
      return;
    }
    int bylineBlock = findByline(firstProse);
    int headlineBlock = findHeadline(title, bylineBlock, firstProse);
    // The byline may share its block with the story; a headline below the first paragraph is a
    // repeat.
    int from = Math.max(headlineBlock < firstProse ? headlineBlock + 1 : 0, bylineBlock);
    findPublished(from, headlineBlock);
    takeBody(from);
  }

  /**
   * Takes a post of a forum for the article.
   *
   * @param above the lines above its author's card, one of which is the headline
   * @param roles of all lines of the page; those of headline and body are set here
   */
  static ArticleText ofPost(List<Line> above, Role[] roles, ForumPost post) {
    ArticleText article = new ArticleText(above, roles);
    article.findHeadline(null, -1, article.blocks.size());
    post.lines().forEach(line -> roles[line] = Role.BODY);
    if (!post.body().isEmpty()) {
      article.paragraphs.add(post.body());
    }
    article.authors = post.author() == null ? null : List.of(post.author());
    article.published = post.created();
    return article;
  }

  /** The first block that is surely story: long, or a sentence where no block is long. */
  private int firstProse() {
    int sentence = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isAside() || blocks.get(i).isList()) {
        continue;
      }
      if (blocks.get(i).isLongProse()) {
        return i;
      }
      if (sentence < 0 && i > 0 && blocks.get(i).isProse()) {
        sentence = i;
      }
    }
    return sentence;
  }

  private int findByline(int firstProse) {
    for (int i = Math.max(0, firstProse - BYLINE_REACH); i <= firstProse; i++) {
      for (Line line : blocks.get(i).lines()) {
        Byline found = line.isItem() ? null : Byline.parse(line.text());
        if (found != null) {
          byline = found;
          authors = found.authors();
          published = found.published();
          roles[line.index()] = Role.BYLINE;
          return i;
        }
      }
    }
    return -1;
  }

  private int findHeadline(@Nullable String title, int bylineBlock, int firstProse) {
    int found = title == null ? -1 : equalTo(letters(title));
    if (found < 0 && bylineBlock >= 0) {
      for (int i = bylineBlock; i >= 0 && found < 0; i--) {
        if (isHeadline(blocks.get(i))) {
          found = i;
        }
      }
    }
    if (found < 0) {
      found = longest(firstProse, false);
    }
    if (found < 0) {
      found = longest(firstProse, true);
    }
    if (found < 0 && title != null) {
      headline = title; // the dump has lost the line itself
    }
    if (found >= 0) {
      Line line = blocks.get(found).first();
      headline = line.text();
      roles[line.index()] = Role.HEADLINE;
    }
    return found;
  }

  /**
   * The longest possible headline above the story, with or without those that end in a full stop.
   */
  private int longest(int firstProse, boolean withStops) {
    int found = -1;
    for (int i = 0; i < firstProse; i++) {
      Block block = blocks.get(i);
      if (isHeadline(block)
          && (withStops || !block.first().text().endsWith("."))
          && (found < 0 || block.words() > blocks.get(found).words())) {
        found = i;
      }
    }
    return found;
  }

  private int equalTo(String letters) {
    if (letters.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isList() && letters(blocks.get(i).first().text()).equals(letters)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHeadline(Block block) {
    Line line = block.first();
    return !block.isList()
        && roles[line.index()] == Role.FURNITURE
        && line.text().length() <= LONGEST_HEADLINE
        && (block.lines().size() == 1 || roles[block.lines().get(1).index()] == Role.BYLINE)
        && block.words() <= MOST_WORDS_OF_A_HEADLINE
        && !block.isAside()
        && PrintedTimes.whole(line.text()) == null
        && line.text().codePoints().anyMatch(Character::isLetter);
  }

  private void findPublished(int from, int headlineBlock) {
    for (int i = Math.max(0, headlineBlock - 1); i < Math.min(blocks.size(), from + 2); i++) {
      for (Line line : blocks.get(i).lines()) {
        if (published == null) {
          published = PrintedTimes.whole(line.text());
        }
      }
    }
  }

  private void takeBody(int from) {
    int end = endOfStory(from);
    int last = -1;
    for (int i = end - 1; i >= from && last < 0; i--) {
      if (isStory(blocks.get(i))) {
        last = i;
      }
    }
    Indentation indentation = new Indentation(blocks.subList(from, Math.max(from, last + 1)));
    boolean begun = false;
    boolean aside = false;
    for (int i = from; i <= last; i++) {
      Block block = blocks.get(i);
      boolean furtherIn = indentation.isSetOff(block);
      boolean prose = block.isProse();
      if (swallows(block)) {
        aside = true;
      } else if (prose) {
        aside = false;
      }
      begun |= isStory(block);
      if (!begun || aside || block.isAside()) {
        continue;
      }
      take(block, furtherIn);
    }
  }

  private void take(Block block, boolean furtherIn) {
    List<Line> taken = new ArrayList<>();
    for (Line line : block.lines()) {
      if (roles[line.index()] == Role.FURNITURE && PrintedTimes.whole(line.text()) == null) {
        taken.add(line);
        roles[line.index()] = Role.BODY;
      }
    }
    if (!taken.isEmpty()) {
      if (furtherIn) {
        setOff.add(paragraphs.size());
      }
      paragraphs.add(new Block(taken).text());
    }
  }

  /**
   * Where the site's own blocks begin below the story: at a form, or at the heading of a block that
   * has less to tell below it than above.
   */
  private int endOfStory(int from) {
    int all = 0;
    for (int i = from; i < blocks.size(); i++) {
      all += isStory(blocks.get(i)) ? blocks.get(i).words() : 0;
    }
    int above = 0;
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (above > 0
          && above >= all - above
          && (swallows(block)
              || Phrases.invites(block.first().text())
              || Phrases.saysClosed(block.first().text()))) {
        return i;
      }
      above += isStory(block) ? block.words() : 0;
    }
    return blocks.size();
  }

  private boolean isStory(Block block) {
    return block.isProse() && !block.isAside();
  }

  private static boolean swallows(Block block) {
    return Phrases.headsAside(block.first().text());
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

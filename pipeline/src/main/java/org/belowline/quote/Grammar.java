package org.belowline.quote;

import java.util.Arrays;
import java.util.Set;

/** Small words by which a phrase is told from the next, in lower case. */
final class Grammar {
  private static final Set<String> DETERMINERS =
      words(
          "the a an his her their its our my your this these those one another some many several two"
              + " three four five six other both all few every each any most no"
              + " der die das ein eine einer seine ihre le la les un une son sa ses leur el los las una su sus"
              + " il lo gli uno de het een zijn en ett den det han hennes");

  private static final Set<String> PRONOUNS =
      words(
          "he she they it i we you who others someone somebody everyone nobody er sie es wir ich"
              + " il elle ils elles je nous él ella ellos ellas yo lui lei loro io noi hij zij ze wij ik"
              + " ele ela eles han hun hon jag jeg vi");

  private static final Set<String> PERSONAL =
      words("he she er sie il elle él ella lui lei hij zij ele ela han hun hon");

  private static final Set<String> AUXILIARIES =
      words(
          "has have had is are was were be been being will would could should may might must can do does"
              + " did 's 've 'd 'll he's she's isn't wasn't doesn't didn't hasn't haven't don't won't"
              + " wouldn't not hat haben habe war ist a ont avait est a-t-il a-t-elle a-t-on ont-ils ont-elles ha han había hanno aveva heeft hebben"
              + " är har hade havde hadde tem foi");

  private static final Set<String> PREPOSITIONS =
      words(
          "of for at in from with on behind by about von für bei in aus mit de du des pour à en para del"
              + " di della dei per van voor bij av för fra");

  private static final Set<String> OTHERS =
      words(
          "and or but nor so yet that which who whom whose when while because if than then as to into over"
              + " under against between through during after before since until where why how what"
              + " und oder aber dass der als wenn et ou mais que qui quand y o pero cuando e ma che quando"
              + " maar dat toen och men att og at som");

  private static final Set<String> ADVERBS =
      words(
          "also later then now still once even often just recently again never soon always"
              + " already today yesterday tonight too further meanwhile only earlier back first once"
              + " auch dann später aussi ensuite también luego anche poi ook later också også");

  private static final Set<String> PEOPLE =
      words("police people staff management counsel press media data research polling congress");

  /** People without names. */
  private static final Set<String> GROUPS =
      words(
          "officials sources critics experts aides authorities prosecutors residents neighbors neighbours"
              + " witnesses supporters opponents analysts researchers scientists doctors lawyers organizers"
              + " organisers campaigners activists protesters investigators lawmakers police reporters"
              + " economists historians advocates others some many several insiders observers"
              + " republicans democrats polls reports studies court records");

  private static final Set<String> TIMES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may"
              + " june july august september october november december today yesterday");

  /** Words for some of many, which stand without a noun too. */
  private static final Set<String> SOME =
      words(
          "one some many several others both few most another all einige viele andere autres otros altri");

  private Grammar() {}

  static boolean isSome(String lower) {
    return SOME.contains(lower);
  }

  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  static boolean isPronoun(String lower) {
    return PRONOUNS.contains(lower);
  }

  /** Whether it stands for one person. */
  static boolean isPersonal(String lower) {
    return PERSONAL.contains(lower);
  }

  static boolean isAuxiliary(String lower) {
    return AUXILIARIES.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Whether a noun phrase ends in front of this word. */
  static boolean isBoundary(String lower) {
    return PREPOSITIONS.contains(lower)
        || OTHERS.contains(lower)
        || AUXILIARIES.contains(lower)
        || PRONOUNS.contains(lower) && !DETERMINERS.contains(lower);
  }

  static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower) || lower.endsWith("ly") && lower.length() > 4;
  }

  /** Whether these are people, or papers, without names. */
  static boolean isGroup(String lower) {
    return GROUPS.contains(lower);
  }

  /** Whether several may be meant, so that no article needs to stand in front. */
  static boolean isPlural(String lower) {
    return PEOPLE.contains(lower)
        || lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}

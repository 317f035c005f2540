package org.belowline.quote;

/**
 * A clause in which a sentence tells what somebody says.
 *
 * @param first its first word in the sentence, base 0
 * @param last its last word
 */
record Reported(Cue cue, int first, int last, String rule) {}

package org.belowline.people;

/**
 * A part of a text and what is put in its place.
 *
 * @param start in folded characters, inclusive
 * @param end exclusive
 */
record Edit(int start, int end, String replacement) {}

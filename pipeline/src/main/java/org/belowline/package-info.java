/**
 * From dumps of pages to linked tables. The packages in the order that the data takes:
 *
 * <ul>
 *   <li>{@code model}: the nouns; knows nobody
 *   <li>{@code text}: what the words themselves say: words, names, printed times; {@code mark}
 *       within it has what is marked as said by others
 *   <li>{@code lines}: content by its lines, and the JSON objects that stand on them
 *   <li>{@code export}: exports of comments to rows that meet by the key of their article; {@code
 *       xml} within it has those that are XML
 *   <li>{@code dump}: bytes to raw pages and rows; {@code DumpFormat} lists the formats
 *   <li>{@code page}: a raw page to an article and its comments; {@code PageExtractor} is the door;
 *       {@code html} within it, and {@code export}, are the only places that know jsoup
 *   <li>{@code quote}: who is quoted in a body, and where; {@code QuoteRule} lists the rules
 *   <li>{@code people}: what may be shown of those who comment, and what is forgotten
 *   <li>{@code reuse}: what comments take from the article and from each other
 *   <li>{@code thread}: captures to a thread and its numbers
 *   <li>{@code table}: records to rows, by the schemas in {@code schemas/}
 *   <li>{@code also}: files beside the tables, for other tools
 *   <li>{@code ledger}: what an output remembers of its inputs, so that more can be added
 *   <li>{@code survey}: figures of the whole corpus, in bounded memory
 *   <li>{@code audit}: a finished output read again, against its schemas or another
 *   <li>{@code publish}: a run becomes an output, whole or not at all
 *   <li>{@code beam}: the pipeline; the only place that knows Beam, and the stores that Beam knows
 *   <li>{@code report}: what a run says of itself; {@code html} within it has the page for people,
 *       {@code card} what the folder itself says
 *   <li>{@code inspect}: one page as it is seen, printed for a person
 *   <li>{@code command}: arguments, exits, what is said at the terminal
 * </ul>
 */
@NullMarked
package org.belowline;

import org.jspecify.annotations.NullMarked;

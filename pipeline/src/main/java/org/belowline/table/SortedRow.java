package org.belowline.table;

import org.apache.avro.generic.GenericRecord;

/**
 * A row with its place in its table.
 *
 * @param id the id that the rows of the table are spread over several files by, in its order
 * @param key differs from that of every other row of the table
 */
public record SortedRow(Table table, String id, SortKey key, GenericRecord row) {}

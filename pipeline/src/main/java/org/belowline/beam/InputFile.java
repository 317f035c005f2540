package org.belowline.beam;

import java.io.Serializable;

/**
 * One file to read.
 *
 * @param name as it stands in the tables' input column
 * @param path where it is opened; differs from the name for standard input
 * @param bytes its size as it lies there
 */
public record InputFile(String name, String path, long bytes) implements Serializable {}

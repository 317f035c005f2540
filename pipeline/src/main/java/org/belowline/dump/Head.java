package org.belowline.dump;

import org.belowline.export.ExportFormat;

/**
 * What a format is told by.
 *
 * @param name of the input; of an entry of an archive {@code archive!/path}
 * @param bytes the first ones, decompressed; all of them where the content is short
 * @param wanted what is read of exports
 */
record Head(String name, byte[] bytes, ExportFormat.Wanted wanted) {}

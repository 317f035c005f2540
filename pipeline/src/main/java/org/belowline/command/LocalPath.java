package org.belowline.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path of an argument that must lie on this machine: a URL would be taken for a folder. */
final class LocalPath implements ITypeConverter<Path> {
  @Override
  public Path convert(String given) {
    if (Outputs.isUrl(given)) {
      throw new TypeConversionException("a URL");
    }
    return Path.of(given);
  }
}

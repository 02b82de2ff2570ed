package dev.claimboard.cli;

import dev.claimboard.export.ClaimFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads the names of formats. */
final class Formats {
  private Formats() {}

  /** The format of that name among those that a command offers. */
  static ClaimFormat choose(String label, ClaimFormat... offered) {
    return Arrays.stream(offered).filter(format -> format.label().equals(label)).findFirst().orElseThrow(() ->
        new UsageException("unknown format '" + label + "', choose one of "
            + Arrays.stream(offered).map(ClaimFormat::label).collect(Collectors.joining(", "))));
  }
}

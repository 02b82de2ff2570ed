package dev.claimboard.extract.name;

import java.util.List;

/**
 * A name that the paper gives to something of its own.
 *
 * @param names     its spellings, the best first; never empty
 * @param benchmark whether it is a benchmark or data set, rather than a system
 */
record Introduction(List<NameMention> names, boolean benchmark) {
  Introduction {
    names = List.copyOf(names);
  }
}

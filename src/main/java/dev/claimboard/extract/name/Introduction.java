package dev.claimboard.extract.name;

import java.util.List;

/**
 * A name that the paper seems to give to something of its own.
 *
 * @param names     its spellings, the best first; never empty
 * @param benchmark whether it is a benchmark or data set, rather than a system
 * @param strength  how plainly the text says so
 */
record Introduction(List<NameMention> names, boolean benchmark, int strength) {
  Introduction {
    names = List.copyOf(names);
  }
}

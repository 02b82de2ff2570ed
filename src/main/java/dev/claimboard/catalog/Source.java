package dev.claimboard.catalog;

/**
 * An entry and the file that it was read from.
 *
 * @param file  where it stands
 * @param entry what was read
 * @param <T>   the kind of entry
 */
record Source<T>(EntryFile file, T entry) {}

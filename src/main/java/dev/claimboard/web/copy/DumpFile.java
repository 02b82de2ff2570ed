package dev.claimboard.web.copy;

/**
 * A file of the data dump.
 *
 * @param name   below {@code data/}
 * @param format what it is, for people
 * @param claims how many claims it holds
 * @param bytes  its size
 * @param sha256 its checksum in hexadecimal
 */
public record DumpFile(String name, String format, long claims, long bytes, String sha256) {}

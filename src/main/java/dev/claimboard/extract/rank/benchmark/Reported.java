package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;

/**
 * A claim of an earlier sentence.
 *
 * @param benchmark its benchmark, or nothing
 * @param metric    its metric, or nothing
 * @param sentence  the index of its sentence
 */
public record Reported(Link benchmark, Link metric, int sentence) {}

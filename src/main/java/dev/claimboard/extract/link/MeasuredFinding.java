package dev.claimboard.extract.link;

import dev.claimboard.extract.sentence.Finding;

/**
 * A number and what it measures, for the numbers behind it.
 *
 * @param finding the number
 * @param metric  its metric, which may be nothing
 */
public record MeasuredFinding(Finding finding, Link metric) {}

package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;
import java.util.function.Consumer;

/**
 * What a slot of a claim may be filled with.
 *
 * @param link     a name and how it was found, or no name
 * @param evidence tells a sink the features that speak for it or against it
 */
public record Option(Link link, Consumer<FeatureSink> evidence) {}

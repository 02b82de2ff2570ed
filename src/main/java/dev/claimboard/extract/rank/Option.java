package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;

/**
 * What a slot of a claim may be filled with.
 *
 * @param link     a name and how it was found, or no name
 * @param evidence what speaks for it or against it
 */
public record Option(Link link, Evidence evidence) {}

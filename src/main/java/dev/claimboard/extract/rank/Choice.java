package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;

/**
 * The option chosen for a slot.
 *
 * @param link        the option's name, or no name
 * @param probability how sure the weights are of it, between 0 and 1
 */
public record Choice(Link link, double probability) {}

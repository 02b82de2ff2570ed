/**
 * What the method of a number may be: the names, noun phrases and descriptions that the paper offers, and what tells of each. The linking
 * rules propose, the weights decide. May import what {@code rank} may, and {@code rank}.
 */
package dev.claimboard.extract.rank.method;

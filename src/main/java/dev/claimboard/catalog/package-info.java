/**
 * What is known beforehand: benchmarks and metrics with their names, directions and scales, read from the YAML files in
 * {@code leaderboards/} and linted like code. {@link dev.claimboard.catalog.NameKey} says when two spellings are one name.
 *
 * <p>May import {@code text} and the YAML library.
 */
package dev.claimboard.catalog;

/**
 * What the benchmark of a number may be: the names of its sentence, the benchmarks of others, and what tells of each. The linking rules
 * propose, the weights decide. May import what {@code rank} may, and {@code rank}.
 */
package dev.claimboard.extract.rank.benchmark;

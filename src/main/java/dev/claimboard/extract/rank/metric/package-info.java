/**
 * What the metric of a number may be: the phrases of its sentence, the metrics of numbers before, and what tells of each. The linking rules
 * propose, the weights decide. May import what {@code rank} may, and {@code rank}.
 */
package dev.claimboard.extract.rank.metric;

/**
 * The command line: one class a command, all listed in {@link dev.claimboard.cli.Claimboard}. Data goes to standard output, everything
 * else to standard error; exit code 0 is done, 1 done with rejected records, 2 wrong usage or unreadable input.
 *
 * <p>May import everything. Options that several commands share are mixins whose names end in {@code Option} or {@code Options}.
 */
package dev.claimboard.cli;

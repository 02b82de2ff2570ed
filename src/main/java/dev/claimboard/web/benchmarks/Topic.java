package dev.claimboard.web.benchmarks;

/**
 * An area or a task among the choices of a list.
 *
 * @param name   as the catalog has it
 * @param boards how many boards it has
 */
public record Topic(String name, int boards) {}

package dev.claimboard.store;

/**
 * Which boards are wanted; every part that is null does not restrict.
 *
 * @param search     part of a name, alias, task or area; case, hyphens and blanks do not matter
 * @param area       an area of the catalog, exactly
 * @param discovered true for boards that the catalog does not know only, false for the others only
 */
public record BoardFilter(String search, String area, Boolean discovered) {
  /** Every board. */
  public static final BoardFilter ALL = new BoardFilter(null, null, null);
}

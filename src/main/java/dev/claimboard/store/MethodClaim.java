package dev.claimboard.store;

import dev.claimboard.claim.Kind;

/**
 * A claim of a method in outline.
 *
 * @param id         its number, see {@link dev.claimboard.board.Entry}
 * @param board      the board that it stands on, or null
 * @param kind       its kind
 * @param efficiency whether it tells speed, size or cost
 * @param spelling   the method's name as the paper has it
 * @param paper      the paper's id
 * @param own        whether that paper proposes the method
 */
public record MethodClaim(long id, String board, Kind kind, boolean efficiency, String spelling, String paper, boolean own) {}

/**
 * Papers and claims in H2: the schema and its migrations, and the only SQL of the project.
 *
 * <p>May import {@code claim}, {@code paper}, {@code catalog}, {@code board}. One {@link dev.claimboard.store.Database} is opened for
 * a file; {@link dev.claimboard.store.PaperStore} writes and reads papers, {@link dev.claimboard.store.ClaimStore} reads claims,
 * {@link dev.claimboard.store.BoardStore} and {@link dev.claimboard.store.MethodStore} list what they add up to. All are thread-safe.
 */
package dev.claimboard.store;

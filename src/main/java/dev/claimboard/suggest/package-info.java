/**
 * Proposes entries for the catalog: names that claims use often and no entry knows, with what the claims tell of them.
 *
 * <p>May import {@code board}, {@code catalog}, {@code claim}, {@code paper} and a YAML library.
 */
package dev.claimboard.suggest;

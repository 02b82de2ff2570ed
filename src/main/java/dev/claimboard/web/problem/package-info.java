/**
 * What a request gets that cannot be answered: a friendly page for people, a plain JSON object from the API.
 *
 * <p>May import {@code web.page}.
 */
package dev.claimboard.web.problem;

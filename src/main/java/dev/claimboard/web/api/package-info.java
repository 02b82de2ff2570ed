/**
 * The API: the same data as the pages, as JSON and CSV. Lists come in one envelope, claims and boards as {@code export} writes them.
 *
 * <p>May import {@code web.page}, and from the pages' packages the records that read a request.
 */
package dev.claimboard.web.api;

/**
 * The API's documentation: the OpenAPI document {@code site/openapi.yaml}, written by hand, as JSON for programs and as the page
 * {@code /api} for people.
 *
 * <p>May import {@code web.page} and {@code web.api}.
 */
package dev.claimboard.web.reference;

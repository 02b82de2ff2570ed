/**
 * What every page and every API answer is made of: typed parameters, addresses, paging, the head of a page, templates, static files
 * and the problems that a request can run into.
 *
 * <p>May import {@code board}, {@code store}, {@code export} and what they import, io.javalin and gg.jte; no other package of
 * {@code web}.
 */
package dev.claimboard.web.page;

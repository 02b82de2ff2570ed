/**
 * The site and its API: {@link dev.claimboard.web.WebServer} runs them, {@link dev.claimboard.web.Routes} lists every address. Each page is
 * a sub-package with a record, a handler and a template; what they share lives in {@code web.page} and {@code web.evidence}.
 *
 * <p>May import {@code extract}, {@code board}, {@code store}, {@code export} and what they import; the only user of io.javalin and gg.jte.
 */
package dev.claimboard.web;

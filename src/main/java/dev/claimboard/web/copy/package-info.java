/**
 * The site as files that any web server can serve, below any path, with all its data: {@link dev.claimboard.web.copy.SiteCopy} asks a
 * running site for its pages and turns their links into ones between files.
 *
 * <p>May import {@code web}, {@code web.page}, {@code store} and {@code export}.
 */
package dev.claimboard.web.copy;

/**
 * The API of Papers with Code as it was, to read only, so that programs made for it go on: {@link dev.claimboard.web.pwc.PwcRoutes} lists
 * its addresses. A benchmark is a data set and has one evaluation table under the same id; a board's rows are the table's results.
 *
 * <p>May import {@code web.page} and {@code web.api}.
 */
package dev.claimboard.web.pwc;

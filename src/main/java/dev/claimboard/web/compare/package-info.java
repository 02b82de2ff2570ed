/** Methods side by side on the benchmarks that they share. May import {@code web.page, web.method, web.evidence}. */
package dev.claimboard.web.compare;

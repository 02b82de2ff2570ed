/** The list of all boards, filtered and sorted. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.benchmarks;

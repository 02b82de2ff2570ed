package dev.claimboard.web.page;

/** What handlers of pages work with. Thread-safe. */
public record Site(Stores stores, Views views) {}

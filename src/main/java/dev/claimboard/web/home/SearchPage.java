package dev.claimboard.web.home;

import dev.claimboard.web.page.Page;

/** The answer to a search on the front page. */
public record SearchPage(Page page, Found found) {}

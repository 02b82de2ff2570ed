package dev.claimboard.web.about;

import dev.claimboard.web.page.Page;

/** The page about the site. */
public record AboutPage(Page page) {}

package dev.claimboard.web.home;

import dev.claimboard.web.page.Page;

/**
 * The front page.
 *
 * @param page    its head
 * @param content what it shows of the data, or null while that is being worked out
 */
public record HomePage(Page page, HomeContent content) {}

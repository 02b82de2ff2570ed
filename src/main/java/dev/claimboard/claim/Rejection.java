package dev.claimboard.claim;

import dev.claimboard.text.Span;

/**
 * A number that is no claim, and why.
 *
 * @param span   the number, in UTF-16 units of the abstract as given
 * @param text   the number as printed
 * @param reason why it is no claim
 * @param by     id of the rule or guard that decided, upper-case with underscores
 */
public record Rejection(Span span, String text, NonClaim reason, String by) {}

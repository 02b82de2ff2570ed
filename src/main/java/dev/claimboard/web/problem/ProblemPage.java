package dev.claimboard.web.problem;

import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * A page that says what went wrong.
 *
 * @param page        its head
 * @param status      the HTTP status
 * @param detail      what went wrong, for people
 * @param suggestions names to search for instead; may be empty
 */
public record ProblemPage(Page page, int status, String detail, List<String> suggestions) {}

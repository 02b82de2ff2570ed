package dev.claimboard.web.reference;

import java.util.List;

/**
 * One thing that the API does.
 *
 * @param id          its name, and its anchor on the page
 * @param group       the name of the group it belongs to
 * @param verb        the HTTP method
 * @param path        the address, with names of parameters in braces
 * @param summary     a phrase
 * @param description what it does
 * @param parameters  what can be given in the address
 * @param body        what to send, or null when nothing is sent
 * @param answers     what comes back, the good one first
 */
public record Operation(String id, String group, String verb, String path, String summary, List<Prose> description, List<Field> parameters,
    Body body, List<Answer> answers) {}

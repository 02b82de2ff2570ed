package dev.claimboard.web.reference;

import java.util.List;

/**
 * What an operation may answer.
 *
 * @param status      the HTTP status
 * @param description when it comes
 * @param mediaType   what it consists of
 * @param type        the object that it is
 * @param example     one such answer, as text, or null
 */
public record Answer(String status, List<Prose> description, String mediaType, FieldType type, String example) {}

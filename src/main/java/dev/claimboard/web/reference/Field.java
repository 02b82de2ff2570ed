package dev.claimboard.web.reference;

import java.util.List;

/**
 * A parameter of an operation, or a field of an object.
 *
 * @param name        as it is written
 * @param place       {@code path} or {@code query} for a parameter, else null
 * @param type        what values it takes
 * @param required    whether it must be given
 * @param standard    the value when it is left out, or null
 * @param description what it means
 */
public record Field(String name, String place, FieldType type, boolean required, String standard, List<Prose> description) {}

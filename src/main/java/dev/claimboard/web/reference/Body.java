package dev.claimboard.web.reference;

import java.util.List;

/**
 * What an operation takes beside its address.
 *
 * @param description what holds for it
 * @param mediaType   what it is to be sent as
 * @param type        the object that it is
 * @param example     one that can be sent, as text
 */
public record Body(List<Prose> description, String mediaType, FieldType type, String example) {}

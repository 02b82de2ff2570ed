/** Every rule of the engine with its examples. May import {@code web.page, web.evidence} and {@code extract.rule}. */
package dev.claimboard.web.rules;

/**
 * What single words mean to the rules, read from the word lists under {@code resources/lexicon}: {@link
 * dev.claimboard.extract.lexicon.Lexicon} holds the language that all rules share, each other class the words of one topic. Imports
 * nothing of the project.
 */
package dev.claimboard.extract.lexicon;

/**
 * What single words mean to the rules, read from the word lists under {@code resources/lexicon}: one class for the words of each sort or
 * topic, such as {@link dev.claimboard.extract.lexicon.Verbs} or {@link dev.claimboard.extract.lexicon.MetricWords}. Imports nothing of
 * the project.
 */
package dev.claimboard.extract.lexicon;

/** What single words mean to the rules, read from the word lists under {@code resources/lexicon}. Imports nothing of the project. */
package dev.claimboard.extract.lexicon;

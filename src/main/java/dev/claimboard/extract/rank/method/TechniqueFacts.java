package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.Technique;
import dev.claimboard.extract.rank.Words;
import java.util.Locale;

/**
 * What a description of the paper's technique is, whatever number it is held against; as words for features.
 *
 * @param technique the words and where they stand
 * @param word      the last word in the singular
 * @param head      the class of the last word
 * @param size      how many words are more than {@code framework} and the like
 * @param known     whether the abstract has the words side by side, all of them somewhere, or not all
 * @param agree     how many other descriptions share a longer word with it
 * @param here      how many of its longer words the sentence has
 * @param compound  whether a word has a hyphen
 * @param capital   whether it has a capital without standing in the title
 * @param task      whether it names a task
 */
record TechniqueFacts(Technique technique, String word, String head, String size, String known, String agree, String here, String compound,
    String capital, String task) {
  private static final int LONGER = 4;
  private static final int MOST = 2;
  private static final int LARGE = 4;

  /**
   * The facts.
   *
   * @param text the abstract in lower case
   */
  static TechniqueFacts of(Technique technique, SentenceContext context, String text) {
    String lower = technique.text().toLowerCase(Locale.ROOT);
    String[] words = lower.split(" ");
    String last = words[words.length - 1];
    boolean capital = !technique.origin().startsWith("TITLE") && Character.isUpperCase(technique.text().charAt(0));
    return new TechniqueFacts(technique, Words.singular(last), Words.isBenchmarkLike(last) ? "benchmark" : Words.head(last),
        Words.count(telling(words), LARGE), known(lower, words, text), Words.count(agreeing(technique, words, context), MOST),
        Words.count(here(words, context), MOST), lower.indexOf('-') > 0 ? "compound" : "plain", capital ? "capital" : "small",
        Words.isTask(last) ? "task" : "no");
  }

  private static int telling(String[] words) {
    int telling = 0;
    for (String word : words) {
      telling += NameWords.isOwnNoun(word) ? 0 : 1;
    }
    return telling;
  }

  private static String known(String lower, String[] words, String text) {
    if (text.contains(lower)) {
      return "whole";
    }
    for (String word : words) {
      if (!text.contains(word)) {
        return "not all";
      }
    }
    return "parts";
  }

  private static int here(String[] words, SentenceContext context) {
    int here = 0;
    for (String word : words) {
      here += word.length() > LONGER && !NameWords.isOwnNoun(word) && Words.contains(context.sentence(), word) ? 1 : 0;
    }
    return here;
  }

  private static int agreeing(Technique technique, String[] words, SentenceContext context) {
    int agreeing = 0;
    for (Technique other : context.paper().techniques()) {
      agreeing += other != technique && shares(words, other.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return agreeing;
  }

  private static boolean shares(String[] words, String text) {
    for (String word : words) {
      if (word.length() > LONGER && text.contains(Words.singular(word))) {
        return true;
      }
    }
    return false;
  }
}

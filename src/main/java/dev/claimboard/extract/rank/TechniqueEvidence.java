package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.Technique;
import java.util.Locale;

/**
 * What tells of words that describe the paper's own technique.
 *
 * @param site      the number
 * @param company   the systems named
 * @param technique the words
 */
record TechniqueEvidence(Site site, Company company, Technique technique) implements Evidence {
  private static final int LONGER = 4;
  private static final int MOST = 2;
  private static final int LARGE = 4;

  @Override
  public void describe(FeatureSink sink) {
    String origin = technique.origin();
    String[] words = technique.text().toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    String head = Words.isBenchmarkLike(last) ? "benchmark" : Words.head(last);
    String size = String.valueOf(telling(words));
    String known = known(words);
    String agree = String.valueOf(agreeing(words));
    String here = String.valueOf(here(words));
    String compound = technique.text().indexOf('-') > 0 ? "compound" : "plain";
    sink.add(origin);
    sink.add(origin, head, size);
    sink.add(origin, known);
    sink.add(origin, "agree", agree);
    sink.add(origin, "own", site.own());
    sink.add(origin, "subject", site.subject());
    sink.add(origin, "before", technique.next());
    sink.add(origin, "before", technique.next(), head);
    sink.add(origin, "task", Words.isTask(last) ? "task" : "no");
    sink.add("technique", head);
    sink.add("technique", "word", Words.singular(last));
    sink.add("technique", "size", size);
    sink.add("technique", compound);
    sink.add("technique", !origin.startsWith("TITLE") && Character.isUpperCase(technique.text().charAt(0)) ? "capital" : "small");
    sink.add("technique", "here", here);
    if (!site.isRuled()) {
      sink.add(origin + "?", "subject", site.subject());
      sink.add(origin + "?", head, size);
      sink.add(origin + "?", "systems", company.here());
      sink.add("technique?", "here", here);
      sink.add("technique?", known, compound);
      sink.add("technique?", "agree", agree);
      sink.add("technique?", site.kind(), site.subject());
    }
  }

  /** How many words are more than {@code framework} and the like. */
  private static int telling(String[] words) {
    int telling = 0;
    for (String word : words) {
      telling += Lexicon.isOwnNoun(word) ? 0 : 1;
    }
    return Math.min(LARGE, telling);
  }

  /** Whether the abstract has the words side by side, all of them somewhere, or not all. */
  private String known(String[] words) {
    String text = site.context().paper().source().clean().toLowerCase(Locale.ROOT);
    if (text.contains(technique.text().toLowerCase(Locale.ROOT))) {
      return "whole";
    }
    for (String word : words) {
      if (!text.contains(word)) {
        return "not all";
      }
    }
    return "parts";
  }

  private int here(String[] words) {
    int here = 0;
    for (String word : words) {
      here += word.length() > LONGER && !Lexicon.isOwnNoun(word) && Words.contains(site.sentence(), word) ? 1 : 0;
    }
    return Math.min(MOST, here);
  }

  /** How many other descriptions of the technique share a longer word with it. */
  private int agreeing(String[] words) {
    int agreeing = 0;
    for (Technique other : site.context().paper().techniques()) {
      agreeing += other != technique && shares(words, other.text().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return Math.min(MOST, agreeing);
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

package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Words;

/**
 * A name that the paper mentions in other sentences only, as words for features.
 *
 * @param link     the name at its first mention
 * @param name     the name
 * @param distance how many sentences before, or that it comes later
 * @param acting   whether it is the subject of a verb there
 * @param kind     whether the paper uses it as a system
 * @param model    whether it looks like a model
 * @param after    the word before it
 * @param mentions how often the paper mentions it
 * @param order    how many such names come before it
 */
record NameElsewhere(Link link, NameMention name, String distance, String acting, String kind, String model, String after, String mentions,
    String order) {
  private static final int FAR = 3;

  static NameElsewhere of(NameMention name, SentenceContext other, int index, int order) {
    int behind = index - other.index();
    return new NameElsewhere(Link.to(name, other, "METHOD_ELSEWHERE"), name, behind > 0 ? Words.count(behind, FAR) : "later",
        other.isActing(name) ? "acting" : "no", other.meanings().isSystem(name) ? "system" : "name", name.isModel() ? "model" : "no model",
        Place.previous(other.sentence(), name.first() - 1), Words.count(other.paper().mentions(name), FAR), Words.count(order, FAR));
  }
}

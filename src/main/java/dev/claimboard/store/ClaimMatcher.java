package dev.claimboard.store;

import dev.claimboard.board.Identity;
import dev.claimboard.board.Reporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A {@link ClaimFilter} at work. */
final class ClaimMatcher {
  private Predicate<IndexedClaim> all = claim -> true;

  ClaimMatcher(ClaimFilter filter, Identity identity) {
    restrict(filter.paper(), paper -> claim -> claim.paper().equals(paper));
    restrict(filter.benchmark(), name -> either(identity.board(name), name, claim -> claim.keys().board()));
    restrict(filter.method(), name -> either(identity.method(name), identity.method(name), claim -> claim.keys().method()));
    restrict(filter.metric(), name -> either(identity.metric(name), name, claim -> claim.keys().metric()));
    restrict(filter.rule(), rule -> claim -> claim.rule().equals(rule));
    restrict(filter.kind(), kind -> claim -> claim.kind() == kind);
    restrict(filter.efficiency(), efficiency -> claim -> claim.efficiency() == efficiency);
    restrict(filter.minConfidence(), least -> claim -> claim.confidence() >= least);
    restrict(filter.since(), first -> claim -> claim.date() != null && !claim.date().isBefore(first));
    restrict(filter.until(), last -> claim -> claim.date() != null && !claim.date().isAfter(last));
    restrictDetails(filter.details());
    restrict(filter.text(), text -> hasAll(words(text)));
  }

  private void restrictDetails(ClaimDetails details) {
    restrict(details.unit(), unit -> claim -> unit.equals(claim.facts().unit()));
    restrict(details.bound(), bound -> claim -> bound.label().equals(claim.facts().bound()));
    restrict(details.reported(), by -> claim -> (claim.keys().method() == null || claim.facts().own()) == (by == Reporter.OWN));
    restrict(details.baseline(), words -> holds(words, claim -> claim.facts().baseline()));
    restrict(details.setting(), words -> holds(words, claim -> claim.facts().setting()));
  }

  private static Predicate<IndexedClaim> holds(String words, Key text) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return claim -> text.of(claim) != null && text.of(claim).contains(wanted);
  }

  boolean matches(IndexedClaim claim) {
    return all.test(claim);
  }

  private <T> void restrict(T wanted, Restriction<T> restriction) {
    if (wanted != null) {
      all = all.and(restriction.to(wanted));
    }
  }

  private interface Restriction<T> {
    Predicate<IndexedClaim> to(T wanted);
  }

  private interface Key {
    String of(IndexedClaim claim);
  }

  private static Predicate<IndexedClaim> either(String id, String name, Key key) {
    return claim -> id.equals(key.of(claim)) || name.equals(key.of(claim));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Predicate<IndexedClaim> hasAll(List<String> words) {
    return claim -> words.stream().allMatch(claim::hasWord);
  }
}

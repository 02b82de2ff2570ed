package dev.claimboard.store;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Mention;
import dev.claimboard.paper.Paper;
import dev.claimboard.text.Span;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a stored paper that is read again. Merging the same input twice gives what merging it once gave: details once
 * known stay, the earlier date wins, and line breaks that differ do not make a text different.
 */
final class PaperMerge {
  private static final Span NOWHERE = new Span(0, 0);

  private final ReadPaper stored;
  private final ReadPaper incoming;
  private final boolean keepsText;

  PaperMerge(ReadPaper stored, ReadPaper incoming) {
    this.stored = stored;
    this.incoming = incoming;
    this.keepsText = sameWords(stored.paper().abstractText(), incoming.paper().abstractText()) && sameClaims();
  }

  /** What is to be stored. */
  ReadPaper merged() {
    Paper before = stored.paper();
    Paper now = incoming.paper();
    boolean keepsTitle = now.title().isBlank() || sameWords(before.title(), now.title());
    Paper paper = new Paper(
        before.id(),
        keepsTitle ? before.title() : now.title(),
        keepsText ? before.abstractText() : now.abstractText(),
        earlier(before.date(), now.date()),
        before.authors().isEmpty() ? now.authors() : before.authors(),
        before.categories().isEmpty() ? now.categories() : before.categories(),
        before.url() == null ? now.url() : before.url(),
        union(before.sources(), now.sources()));
    return new ReadPaper(paper, keepsText ? stored.claims() : incoming.claims());
  }

  /** Whether the claims must be written anew: they, or something that is stored with each of them, differ. */
  static boolean touchesClaims(ReadPaper before, ReadPaper after) {
    Paper was = before.paper();
    Paper is = after.paper();
    return !before.claims().equals(after.claims()) || !was.title().equals(is.title())
        || !was.abstractText().equals(is.abstractText()) || was.date() == null && is.date() != null
        || was.date() != null && !was.date().equals(is.date());
  }

  private boolean sameClaims() {
    if (stored.paper().abstractText().equals(incoming.paper().abstractText())) {
      return stored.claims().equals(incoming.claims());
    }
    return withoutPlaces(stored.claims()).equals(withoutPlaces(incoming.claims()));
  }

  private static List<Claim> withoutPlaces(List<Claim> claims) {
    return claims.stream().map(claim -> new Claim(claim.doc(), claim.value(), nameOnly(claim.method()), nameOnly(claim.benchmark()),
        nameOnly(claim.metric()), nameOnly(claim.baseline()), nameOnly(claim.setting()), claim.efficiency(), claim.benchmarkId(),
        claim.metricId(), new Evidence(NOWHERE, NOWHERE, "", claim.evidence().rule(), claim.evidence().confidence()))).toList();
  }

  private static Mention nameOnly(Mention mention) {
    return mention == null ? null : new Mention(fold(mention.name()), null);
  }

  private static boolean sameWords(String one, String other) {
    return one.equals(other) || fold(one).equals(fold(other));
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  private static List<String> union(List<String> before, List<String> now) {
    Set<String> all = new LinkedHashSet<>(before);
    all.addAll(now);
    return List.copyOf(all);
  }
}

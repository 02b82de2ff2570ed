package dev.claimboard.extract;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.NonClaim;
import dev.claimboard.claim.Rejection;
import dev.claimboard.claim.Trace;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.PaperView;
import dev.claimboard.extract.name.PaperViewReader;
import dev.claimboard.extract.resolve.ClaimResolver;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.extract.resolve.Repetitions;
import dev.claimboard.paper.Paper;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a paper's abstract into claims. Thread-safe: one instance serves all threads. */
public final class Extractor {
  private final PaperViewReader reader;
  private final ClaimResolver resolver;
  private final SentenceLinker linker;

  public Extractor(Catalog catalog) {
    this.reader = new PaperViewReader(catalog, new SentenceParser());
    this.resolver = new ClaimResolver(catalog);
    this.linker = new SentenceLinker(resolver);
  }

  /** What the engine says of a paper; never null, never throws for any text. */
  public Extraction extract(Paper paper) {
    SourceText source = SourceText.of(paper.abstractText());
    if (source.clean().chars().noneMatch(Character::isDigit)) {
      return new Extraction(List.of(), List.of(), List.of());
    }
    PaperView view = reader.read(paper.title(), source);
    List<Rejection> rejections = new ArrayList<>();
    List<LinkedFinding> linked = new ArrayList<>();
    for (int i = 0; i < view.sentences().size(); i++) {
      SentenceContext context = new SentenceContext(view, i);
      SentenceFindings found = SentenceFindings.of(context);
      rejections.addAll(found.rejections());
      linked.addAll(linker.link(context, found.findings()));
    }
    return resolve(paper.id().value(), linked, rejections);
  }

  private Extraction resolve(String doc, List<LinkedFinding> linked, List<Rejection> rejections) {
    List<Claim> claims = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    for (LinkedFinding draft : linked) {
      Claim claim = resolver.resolve(doc, draft);
      if (Repetitions.isRepeated(claim, claims)) {
        rejections.add(new Rejection(claim.evidence().number(), printed(draft), NonClaim.REPEATED, "REPEATED_RESULT"));
      } else {
        claims.add(claim);
        traces.add(Traces.of(draft, claim));
      }
    }
    rejections.sort(Comparator.comparing(Rejection::span));
    return new Extraction(claims, traces, rejections);
  }

  private static String printed(LinkedFinding draft) {
    SourceText source = draft.context().paper().source();
    return source.toRaw(draft.finding().candidate().amount().number()).of(source.raw());
  }
}

package dev.claimboard.extract;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.NonClaim;
import dev.claimboard.claim.Rejection;
import dev.claimboard.claim.Trace;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.PaperView;
import dev.claimboard.extract.name.PaperViewReader;
import dev.claimboard.extract.name.ReadSentence;
import dev.claimboard.extract.resolve.ClaimResolver;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.resolve.Repetitions;
import dev.claimboard.paper.Paper;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.text.SentenceSplitter;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a paper's abstract into claims. Thread-safe: one instance serves all threads.
 *
 * <p>Sentences without a digit are read only when another sentence holds a result, for the names in them.
 */
public final class Extractor {
  private static final SentenceFindings NOTHING = new SentenceFindings(List.of(), List.of());

  private final PaperViewReader reader;
  private final ClaimResolver resolver;
  private final SentenceLinker linker;

  /** An engine with the weights that ship with the program. */
  public Extractor(Catalog catalog) {
    this(catalog, Choosers.bundled());
  }

  /** An engine that leaves the choice of names to other choosers. */
  public Extractor(Catalog catalog, Choosers choosers) {
    this.reader = new PaperViewReader(catalog, new SentenceParser());
    this.resolver = new ClaimResolver(catalog);
    this.linker = new SentenceLinker(resolver, choosers);
  }

  /** What the engine says of a paper; never null, never throws for any text. */
  public Extraction extract(Paper paper) {
    List<Rejection> rejections = new ArrayList<>();
    return resolve(paper.id().value(), link(paper, rejections), rejections);
  }

  /** The drafts of a paper's claims, in order, repeated results among them. */
  public List<LinkedFinding> drafts(Paper paper) {
    return link(paper, new ArrayList<>());
  }

  /** The claims that a paper's drafts become, in order; of repeated results the first only. */
  public List<Claim> claims(Paper paper, List<LinkedFinding> drafts) {
    return resolve(paper.id().value(), drafts, new ArrayList<>()).claims();
  }

  /** Reads and links a paper; adds what is rejected to the list. */
  private List<LinkedFinding> link(Paper paper, List<Rejection> rejections) {
    if (!hasNumber(paper.abstractText())) {
      return List.of();
    }
    SourceText source = SourceText.of(paper.abstractText());
    List<Span> spans = SentenceSplitter.split(source.clean());
    ReadSentence[] sentences = new ReadSentence[spans.size()];
    List<SentenceFindings> found = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      boolean digit = spans.get(i).hasDigit(source.clean());
      sentences[i] = digit ? reader.sentence(source.clean(), spans.get(i)) : null;
      found.add(digit ? SentenceFindings.of(sentences[i], source) : NOTHING);
    }
    found.forEach(sentence -> rejections.addAll(sentence.rejections()));
    if (found.stream().allMatch(sentence -> sentence.findings().isEmpty())) {
      return List.of();
    }
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = sentences[i] == null ? reader.sentence(source.clean(), spans.get(i)) : sentences[i];
    }
    return link(reader.paper(paper.title(), source, List.of(sentences)), found);
  }

  /** Whether there is a digit of any script, or a sign such as ½, which cleaning may turn into digits. */
  private static boolean hasNumber(String text) {
    return new Span(0, text.length()).hasDigit(text) || text.chars().anyMatch(Extractor::isNumber);
  }

  private static boolean isNumber(int character) {
    return Character.isDigit(character) || Character.getType(character) == Character.OTHER_NUMBER;
  }

  private List<LinkedFinding> link(PaperView view, List<SentenceFindings> found) {
    List<LinkedFinding> linked = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      linked.addAll(linker.link(new SentenceContext(view, i), found.get(i).findings(), List.copyOf(linked)));
    }
    return linked;
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

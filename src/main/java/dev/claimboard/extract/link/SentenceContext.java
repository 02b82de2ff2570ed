package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.name.PaperView;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import dev.claimboard.text.Span;
import java.util.List;

/**
 * One sentence of a paper, for linkers: the sentence, its names, and the paper around it.
 *
 * @param paper the whole paper
 * @param index which of its sentences
 */
public record SentenceContext(PaperView paper, int index) {
  private static final int LONGEST_ASIDE = 12;

  public SentenceView sentence() {
    return paper.sentences().get(index).sentence();
  }

  public List<NameMention> names() {
    return paper.sentences().get(index).names();
  }

  public PaperNames meanings() {
    return paper.meanings();
  }

  /** The name that a token belongs to, or null. */
  public NameMention nameAt(int token) {
    return paper.sentences().get(index).nameAt(token);
  }

  /** The benchmark's name that a token belongs to, or null. */
  NameMention benchmarkAt(int token) {
    NameMention name = nameAt(token);
    return name != null && meanings().isBenchmark(name) ? name : null;
  }

  /** Whether the name is that of a benchmark or of a system. */
  boolean isBenchmarkOrSystem(NameMention name) {
    return meanings().isBenchmark(name) || meanings().isSystem(name);
  }

  /** The bracket that opens the aside in which a token stands, or -1. */
  public int openBracketBefore(int token) {
    return sentence().openBracket(token - 1, Math.max(0, token - LONGEST_ASIDE + 1));
  }

  /** Whether a name of the sentence can be a system's and is the subject of a verb. */
  public boolean isActing(NameMention name) {
    return ActingSystem.isActing(this, name);
  }

  /** A name as a slot of a claim. */
  public Mention mention(NameMention name) {
    Mention whole = mention(name.range());
    return new Mention(withoutPossessive(whole.name()), whole.span());
  }

  /** Neighbouring words as a slot of a claim. */
  public Mention mention(TokenRange range) {
    Span clean = sentence().spanOf(range);
    return new Mention(paper.source().rawWords(clean), paper.source().toRaw(clean));
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }
}

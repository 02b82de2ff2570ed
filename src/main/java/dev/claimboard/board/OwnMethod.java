package dev.claimboard.board;

import dev.claimboard.catalog.NameKey;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a paper's own method from those that it compares with. A method is the paper's own when the title opens with it or has it
 * in brackets, or the abstract says that it is proposed; when no method is, the one with most claims, unless the paper is about
 * a benchmark or a comparison, compares that method as a baseline, or the method is in wide use. Variants ({@code SPG-7B}) count with
 * their base. Immutable.
 */
public final class OwnMethod {
  private static final Pattern COMPARISON = Pattern.compile(
      "(?i)\\b(?:benchmark\\w*|evaluat\\w+|assess\\w+|compar\\w+|survey|study|audit\\w*|dataset|corpus|leaderboard|challenge)\\b");
  private static final String PROPOSES = "\\b(?:(?:we|paper|work|study|here)\\b[^.;]{0,30}\\b"
      + "(?:propos|introduc|present|develop|design|releas|contribut|describ)(?:e|es|ed|ing)?|called|named|dubbed|termed|coined)\\b";
  private static final String BETWEEN =
      "(?:(?!\\.\\s|\\b(?:outperform\\w*|than|over|compared|against|using|with|on|that|which)\\b)[^;]){0,90}?";
  private static final Pattern WIDELY_USED = Pattern.compile(
      "(?i)(?:chat)?gpt-?\\d.*|chatgpt|(?:claude|gemini|gemma|llama|qwen|mistral|mixtral|deepseek|grok|phi|m?deberta|roberta|bert)"
      + "[-\\dv. ].*|(?:resnet|vgg|yolo)-?v?\\d.*|o[134](?:-.*)?|humans?|random.*|bert|svm|xgboost|lightgbm|cot|chain-of-thought.*");
  private static final int LEAST_BASE = 3;

  private final Set<String> own;

  private OwnMethod(Set<String> own) {
    this.own = own;
  }

  /** What a paper and all its claims tell. */
  public static OwnMethod of(Paper paper, List<Claim> claims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.methodName() != null) {
        counts.merge(claim.methodName(), 1, Integer::sum);
      }
    }
    Set<String> own = new LinkedHashSet<>();
    counts.keySet().stream().filter(name -> opens(paper.title(), name) || isProposed(paper.abstractText(), name))
        .forEach(name -> own.add(NameKey.of(name)));
    if (own.isEmpty() && !isComparison(paper, claims)) {
      mostFrequent(counts, claims, own);
    }
    own.remove("");
    return new OwnMethod(own);
  }

  /** Whether the claim names a method and it is the paper's own. */
  public boolean isMethodOf(Claim claim) {
    if (claim.methodName() == null) {
      return false;
    }
    String key = NameKey.of(claim.methodName());
    return own.stream().anyMatch(base -> key.equals(base) || base.length() >= LEAST_BASE && key.startsWith(base));
  }

  private static boolean opens(String title, String name) {
    int colon = title.indexOf(':');
    if (title.contains("(" + name + ")") || opensWithBase(title, name)) {
      return true;
    }
    return colon > 0 && beginsWith(title.substring(0, colon), name);
  }

  /** Whether the title opens with the name or with what the name is a variant of: {@code GPT-4 Technical Report}, {@code Qwen2.5-Math}. */
  private static boolean opensWithBase(String title, String name) {
    int shared = 0;
    while (shared < Math.min(title.length(), name.length()) && title.charAt(shared) == name.charAt(shared)) {
      shared++;
    }
    boolean whole = isBoundary(title, shared) && isBoundary(name, shared);
    boolean telling = title.substring(0, shared).chars().anyMatch(Character::isDigit);
    return whole && telling && shared > LEAST_BASE;
  }

  private static boolean isBoundary(String text, int index) {
    return index == text.length() || !Character.isLetterOrDigit(text.charAt(index)) && text.charAt(index) != '.';
  }

  private static boolean beginsWith(String head, String name) {
    if (NameKey.of(head).equals(NameKey.of(name))) {
      return true;
    }
    return head.regionMatches(true, 0, name, 0, name.length())
        && head.length() > name.length() && !Character.isLetterOrDigit(head.charAt(name.length()));
  }

  private static boolean isProposed(String text, String name) {
    String method = "(?<![\\p{L}\\p{Nd}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}-])";
    return text.contains(name) && Pattern.compile("(?is)" + PROPOSES + BETWEEN + method).matcher(text).find();
  }

  private static boolean isComparison(Paper paper, List<Claim> claims) {
    String title = paper.title();
    String head = title.contains(":") ? title.substring(0, title.indexOf(':')) : title;
    return COMPARISON.matcher(title).find() || claims.stream().map(Claim::benchmarkName)
        .anyMatch(benchmark -> benchmark != null && NameKey.of(benchmark).equals(NameKey.of(head)));
  }

  private static void mostFrequent(Map<String, Integer> counts, List<Claim> claims, Set<String> own) {
    Set<String> baselines = new LinkedHashSet<>();
    claims.stream().filter(claim -> claim.baselineName() != null).forEach(claim -> baselines.add(NameKey.of(claim.baselineName())));
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      boolean candidate = !baselines.contains(NameKey.of(count.getKey())) && !WIDELY_USED.matcher(count.getKey()).matches();
      if (candidate && (best == null || count.getValue() > counts.get(best))) {
        best = count.getKey();
      }
    }
    if (best != null) {
      own.add(NameKey.of(best));
    }
  }
}

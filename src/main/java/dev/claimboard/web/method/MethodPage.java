package dev.claimboard.web.method;

import dev.claimboard.claim.Kind;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import java.util.List;
import java.util.Map;

/**
 * One method.
 *
 * @param page      its head
 * @param method    its counts
 * @param wanted    the filter
 * @param sections  the parts that are shown, each with a row at least
 * @param counts    how many claims match in each part
 * @param paging    which part of a single section is shown, or null where several are
 * @param spellings the spellings of its name with their counts, the commonest first
 * @param boards    names of its benchmarks by their ids
 * @param proposing the newest papers that propose it
 * @param reporting the newest other papers
 */
public record MethodPage(Page page, MethodSummary method, MethodFilter wanted, List<MethodSection> sections,
    Map<MethodPart, Integer> counts, Paging paging, Map<String, Long> spellings, Map<String, String> boards, List<Paper> proposing,
    List<Paper> reporting) {
  /** How many spellings are shown at once. */
  public static final int SPELLINGS = 12;

  /** This page's address. */
  public Query query() {
    return wanted.of(method.id());
  }

  /** The kinds to choose from. */
  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** How many claims match. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The address of one part alone. */
  public String only(MethodPart part) {
    return query().with("part", Parameters.label(part)).toString();
  }

  /** The value of {@code aria-current} for the tab of a part, null for the tab of all. */
  public String current(MethodPart part) {
    return part == wanted.part() ? "page" : null;
  }

  /** The claims of this method, for filtering further. */
  public Query claimsQuery() {
    return Query.of("/claims").with("method", method.id()).with("benchmark", wanted.benchmark())
        .with("kind", wanted.kind() == null ? null : wanted.kind().label());
  }

  /** All claims of the method as CSV. */
  public String csv() {
    return download() + "/claims.csv";
  }

  /** This method in the API. */
  public String download() {
    return Links.API + page.path();
  }
}

package dev.claimboard.web.claims;

import dev.claimboard.claim.Kind;
import dev.claimboard.store.ClaimDetails;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Query;
import java.util.List;

/**
 * The list of claims.
 *
 * @param page   its head
 * @param wanted the filter
 * @param claims the claims shown
 * @param paging which part is shown
 * @param facets how to narrow the list
 */
public record ClaimsPage(Page page, ClaimQuery wanted, ClaimTable claims, Paging paging, List<FacetList> facets) {

  /** This list's address. */
  public Query query() {
    return wanted.at("/claims");
  }

  /** What a field of the form holds; empty for nothing. */
  public String field(String name) {
    return query().parameters().getOrDefault(name, "");
  }

  /** Whether one of the lesser fields of the form is filled in. */
  public boolean hasDetails() {
    return wanted.filter().rule() != null || !wanted.filter().details().equals(ClaimDetails.ANY);
  }

  /** The kinds to choose from. */
  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** How a parameter is called for people. */
  public String label(String parameter) {
    return parameter.replace('_', ' ');
  }

  /** Just these claims in the API: {@code ""} for JSON, or an ending. */
  public String download(String ending) {
    return wanted.at(Links.API + "/claims" + ending).toString();
  }
}

package dev.claimboard.web.method;

import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Query;

/** One method: its head, its counts and the part of its claims that is shown. */
public record MethodPage(Page page, MethodSummary method, ClaimTable claims, Paging paging) {

  /** This page's address. */
  public Query query() {
    return Query.of(page.path());
  }

  /** The claims of this method, for filtering further. */
  public Query claimsQuery() {
    return Query.of("/claims").with("method", method.id());
  }

  /** Just these claims as CSV. */
  public String csv() {
    return claimsQuery().at(Links.API + "/claims.csv").toString();
  }

  /** This method in the API. */
  public String download() {
    return Links.API + page.path();
  }
}

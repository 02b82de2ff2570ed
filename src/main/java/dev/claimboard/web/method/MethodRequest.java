package dev.claimboard.web.method;

import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Stores;

/**
 * The method that a request means.
 *
 * @param summary its counts
 * @param filter  the filter for its claims
 */
public record MethodRequest(MethodSummary summary, ClaimFilter filter) {
  private static final int SUGGESTIONS = 5;

  /** The method with that id or spelling; throws {@link NotFoundException} when there is none. */
  public static MethodRequest find(Stores stores, String idOrName) {
    MethodSummary summary = stores.methods().summary(idOrName).orElseThrow(() -> unknown(stores, idOrName));
    return new MethodRequest(summary, ClaimFilter.ofMethod(summary.id()));
  }

  private static NotFoundException unknown(Stores stores, String name) {
    return new NotFoundException("No method is called “" + name + "”.", stores.methods().suggestions(name, SUGGESTIONS));
  }
}

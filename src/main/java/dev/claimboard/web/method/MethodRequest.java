package dev.claimboard.web.method;

import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Stores;
import java.util.List;

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
    return new MethodRequest(summary, new ClaimFilter(null, summary.id(), null, null, null, null, null, null, null, null));
  }

  private static NotFoundException unknown(Stores stores, String name) {
    List<String> similar = stores.methods().find(name, 1, SUGGESTIONS).stream().map(MethodSummary::name).toList();
    return new NotFoundException("No method is called “" + name + "”.", similar);
  }
}

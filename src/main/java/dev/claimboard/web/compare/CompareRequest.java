package dev.claimboard.web.compare;

import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.Comparison;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which methods are to be compared, as pages and API take it.
 *
 * @param methods those that are there, in the order asked for
 * @param unknown the names that no method has, with names of methods that look like them
 * @param all     whether rows with one method only are wanted too
 */
public record CompareRequest(List<MethodSummary> methods, Map<String, List<String>> unknown, boolean all) {
  /** The most methods that can be compared at once. */
  public static final int MOST = 6;

  private static final int SUGGESTIONS = 5;

  /** Reads {@code method}, as often as it is given, and {@code all}; throws {@link BadRequestException} for more than {@value #MOST}. */
  public static CompareRequest of(Parameters parameters, Stores stores) {
    List<String> names = parameters.texts("method");
    if (names.size() > MOST) {
      throw new BadRequestException("At most " + MOST + " methods can be compared at once.");
    }
    Map<String, MethodSummary> methods = new LinkedHashMap<>();
    Map<String, List<String>> unknown = new LinkedHashMap<>();
    for (String name : names) {
      Optional<MethodSummary> found = stores.methods().summary(name);
      found.ifPresentOrElse(method -> methods.put(method.id(), method),
          () -> unknown.put(name, stores.methods().suggestions(name, SUGGESTIONS)));
    }
    return new CompareRequest(List.copyOf(methods.values()), unknown, Boolean.TRUE.equals(parameters.flag("all")));
  }

  /** The comparison of the methods that are there. */
  public Comparison compare(Stores stores) {
    return Comparison.of(methods.stream().map(method -> stores.standings().ofMethod(method.id())).toList());
  }

  /** The rows that are wanted. */
  public List<ComparedRow> rows(Comparison comparison) {
    return all ? comparison.rows() : comparison.shared();
  }

  /** The same wish for another address, without the names that no method has. */
  public Query at(String path) {
    return Query.of(path).withAll("method", ids()).with("all", all ? true : null);
  }

  /** The address with one method more. */
  Query adding(String path, String method) {
    List<String> more = new ArrayList<>(ids());
    more.add(method);
    return at(path).withAll("method", more);
  }

  private List<String> ids() {
    return methods.stream().map(MethodSummary::id).toList();
  }
}

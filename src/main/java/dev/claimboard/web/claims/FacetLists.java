package dev.claimboard.web.claims;

import dev.claimboard.store.Facet;
import dev.claimboard.store.Facets;
import dev.claimboard.web.page.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns counts into links; a field that is narrowed already, or that has one value only, gets no list. */
final class FacetLists {
  private static final int SHOWN = 8;
  private final Query query;
  private final List<FacetList> lists = new ArrayList<>();

  private FacetLists(Query query) {
    this.query = query;
  }

  /** The lists for claims with these counts, whose page has this address. */
  static List<FacetList> of(Facets facets, Query query) {
    FacetLists lists = new FacetLists(query);
    lists.add("Benchmarks", "benchmark", facets.benchmarks());
    lists.add("Methods", "method", facets.methods());
    lists.add("Metrics", "metric", facets.metrics());
    lists.add("Kinds", "kind", facets.kinds());
    lists.addYears(facets.years());
    return List.copyOf(lists.lists);
  }

  private void add(String label, String parameter, List<Facet> facets) {
    if (!query.parameters().containsKey(parameter)) {
      add(label, facets, facet -> query.with(parameter, facet.value()));
    }
  }

  private void addYears(List<Facet> years) {
    if (!query.parameters().containsKey("since") && !query.parameters().containsKey("until")) {
      add("Years", years, year -> query.with("since", year.value() + "-01-01").with("until", year.value() + "-12-31"));
    }
  }

  private void add(String label, List<Facet> facets, Function<Facet, Query> narrowed) {
    if (facets.size() > 1) {
      lists.add(new FacetList(label, facets.stream().limit(SHOWN)
          .map(facet -> new FacetList.Choice(facet.name(), facet.count(), narrowed.apply(facet).toString())).toList()));
    }
  }
}

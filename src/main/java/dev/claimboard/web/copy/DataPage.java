package dev.claimboard.web.copy;

import dev.claimboard.store.Totals;
import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * The page of a copy that offers its data.
 *
 * @param page   its head
 * @param totals what the copy was made from
 * @param files  the data
 */
public record DataPage(Page page, Totals totals, List<DumpFile> files) {}

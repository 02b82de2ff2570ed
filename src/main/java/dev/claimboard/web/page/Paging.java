package dev.claimboard.web.page;

import java.util.List;

/**
 * Which part of a list is wanted, and how much there is.
 *
 * @param page         from 1
 * @param itemsPerPage from 1 to {@link #MOST_ITEMS}
 * @param count        how many items the whole list has
 */
public record Paging(int page, int itemsPerPage, long count) {
  /** Items of a page when nothing else is asked for. */
  public static final int USUAL_ITEMS = 50;
  /** The most items that a page can have. */
  public static final int MOST_ITEMS = 500;

  /** Rejects a page beyond the last one; an empty list has one page. */
  public Paging {
    if (page > lastPage(itemsPerPage, count)) {
      throw new NotFoundException("There is no page " + page + "; the last one is " + lastPage(itemsPerPage, count) + ".");
    }
  }

  /** The number of the last page, at least 1. */
  public long lastPage() {
    return lastPage(itemsPerPage, count);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < lastPage();
  }

  /** The number of the first item shown, from 1; 0 when there is none. */
  public long first() {
    return count == 0 ? 0 : (long) (page - 1) * itemsPerPage + 1;
  }

  /** The number of the last item shown; 0 when there is none. */
  public long last() {
    return Math.min(count, (long) page * itemsPerPage);
  }

  /** The items shown, out of all of them. */
  public <T> List<T> of(List<T> all) {
    return all.subList((int) Math.max(0, first() - 1), (int) last());
  }

  /** The address of another page of the list that {@code query} shows. */
  public String address(Query query, int otherPage) {
    return query.with("page", otherPage == 1 ? null : otherPage)
        .with("items_per_page", itemsPerPage == USUAL_ITEMS ? null : itemsPerPage).toString();
  }

  private static long lastPage(int itemsPerPage, long count) {
    return Math.max(1, (count + itemsPerPage - 1) / itemsPerPage);
  }
}

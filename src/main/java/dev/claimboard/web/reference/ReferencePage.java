package dev.claimboard.web.reference;

import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * What the page of the API's documentation shows.
 *
 * @param page         its head
 * @param host         this site's address without a slash at its end
 * @param introduction what holds for all of it
 * @param groups       the operations by group
 * @param objects      what the answers consist of
 */
public record ReferencePage(Page page, String host, List<Prose> introduction, List<Group> groups, List<ObjectType> objects) {

  /** Operations that belong together; {@code anchor} is the group's place on the page. */
  public record Group(String name, String anchor, List<Prose> description, List<Request> requests) {}

  /** An operation with a command that asks for it on this site. */
  public record Request(Operation operation, String command) {}

  /** An object that answers consist of. */
  public record ObjectType(String name, List<Prose> description, List<Field> fields) {}
}

package dev.claimboard.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters of a request, typed. A value that cannot be meant throws {@link BadRequestException}; a blank one is none. */
public final class Parameters {
  private static final int LONGEST = 300;
  private static final int MOST_PAGES = 1_000_000;
  private final Context context;

  public Parameters(Context context) {
    this.context = context;
  }

  /** A text without blanks around it, or null. */
  public String text(String name) {
    return cleaned(name, context.queryParam(name));
  }

  /** The texts of a parameter that can be given several times, without blanks around them, blank and repeated ones left out. */
  public List<String> texts(String name) {
    return context.queryParams(name).stream().map(value -> cleaned(name, value)).filter(Objects::nonNull).distinct().toList();
  }

  private static String cleaned(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw new BadRequestException(name + " is longer than " + LONGEST + " characters.");
    }
    return value.strip();
  }

  /** A day such as 2025-03-31, or null. */
  public LocalDate date(String name) {
    return parse(name, "a date such as 2025-03-31", LocalDate::parse);
  }

  /** {@code true} or {@code false}, or null. */
  public Boolean flag(String name) {
    String value = text(name);
    if (value == null || value.equals("true") || value.equals("false")) {
      return value == null ? null : Boolean.valueOf(value);
    }
    throw new BadRequestException(name + " must be true or false, not “" + value + "”.");
  }

  /** A number between 0 and 1, or null. */
  public Double share(String name) {
    Double value = parse(name, "a number between 0 and 1", Double::valueOf);
    if (value != null && !(value >= 0 && value <= 1)) {
      throw new BadRequestException(name + " must be a number between 0 and 1, not " + text(name) + ".");
    }
    return value;
  }

  /** A whole number from {@code least} to {@code most}, or null. */
  public Integer number(String name, int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    Integer value = parse(name, expected, Integer::valueOf);
    if (value != null && (value < least || value > most)) {
      throw new BadRequestException(name + " must be " + expected + ", not " + value + ".");
    }
    return value;
  }

  /** One of an enumeration's constants, written in lower case, or {@code otherwise}. */
  public <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants()).filter(it -> label(it).equals(value)).findFirst()
        .orElseThrow(() -> new BadRequestException(name + " must be one of " + Arrays.stream(type.getEnumConstants())
            .map(Parameters::label).collect(Collectors.joining(", ")) + ", not “" + value + "”."));
  }

  /** How a constant is written in an address. */
  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Which page is wanted of a list with {@code count} items. */
  public Paging paging(long count) {
    return new Paging(page(), itemsPerPage(), count);
  }

  /** The page wanted, from 1. */
  public int page() {
    return otherwise(number("page", 1, MOST_PAGES), 1);
  }

  /** How many items a page shall have. */
  public int itemsPerPage() {
    return otherwise(number("items_per_page", 1, Paging.MOST_ITEMS), Paging.USUAL_ITEMS);
  }

  private static int otherwise(Integer value, int usual) {
    return value == null ? usual : value;
  }

  private <T> T parse(String name, String expected, Function<String, T> parser) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new BadRequestException(name + " must be " + expected + ", not “" + value + "”.");
    }
  }
}

package dev.claimboard.catalog;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the fields of a file into an entry, strictly: no unknown field, no silent change of type. */
final class EntryBinder {

  private final EntryFile file;
  private final Map<String, YamlFields.Field> fields;
  private final Set<String> known = new LinkedHashSet<>();

  private EntryBinder(EntryFile file) {
    this.file = file;
    this.fields = YamlFields.of(file);
  }

  /** The benchmark in a file. Throws {@link YamlFields.Unreadable}. */
  static BenchmarkEntry benchmark(EntryFile file) {
    EntryBinder fields = new EntryBinder(file);
    BenchmarkEntry entry = new BenchmarkEntry(
        fields.text("id"), fields.text("name"), fields.texts("aliases"), fields.texts("ambiguous"), fields.texts("context"),
        fields.text("task"), fields.text("area"), fields.text("url"), fields.texts("metrics"), fields.text("parent"), fields.texts("hits"),
        fields.texts("misses"));
    fields.rejectUnknown();
    return entry;
  }

  /** The metric in a file. Throws {@link YamlFields.Unreadable}. */
  static MetricEntry metric(EntryFile file) {
    EntryBinder fields = new EntryBinder(file);
    MetricEntry entry = new MetricEntry(
        fields.text("id"), fields.text("name"), fields.texts("aliases"), fields.texts("ambiguous"), fields.texts("context"),
        fields.choice("direction", MetricEntry.Bearing.values()), fields.choice("scale", Scale.values()),
        fields.numbers("range"), fields.text("family"), fields.flag("efficiency"), fields.flag("bare"));
    fields.rejectUnknown();
    return entry;
  }

  /** The correction in a file. Throws {@link YamlFields.Unreadable}. */
  static Correction correction(EntryFile file) {
    EntryBinder fields = new EntryBinder(file);
    Correction correction = new Correction(
        file.stem(), fields.text("paper"), fields.number("number"), fields.text("quote"), fields.flag("hide"), fields.text("method"),
        fields.text("benchmark"), fields.text("metric"), fields.texts("merge"), fields.text("into"), fields.text("reason"));
    fields.rejectUnknown();
    return correction;
  }

  private String text(String name) {
    YamlFields.Field field = field(name, false);
    return field == null ? null : text(name, field.scalars().get(0));
  }

  private List<String> texts(String name) {
    YamlFields.Field field = field(name, true);
    return field == null ? List.of() : field.scalars().stream().map(scalar -> text(name, scalar)).toList();
  }

  private String text(String name, YamlFields.Scalar scalar) {
    if (scalar.token() != JsonToken.VALUE_STRING) {
      throw wrong(name, scalar.line(), "'" + scalar.text() + "' is not text", "put it in quotes");
    }
    return scalar.text();
  }

  private List<BigDecimal> numbers(String name) {
    YamlFields.Field field = field(name, true);
    return field == null ? null : field.scalars().stream().map(scalar -> number(name, scalar)).toList();
  }

  private BigDecimal number(String name, YamlFields.Scalar scalar) {
    if (!scalar.token().isNumeric()) {
      throw wrong(name, scalar.line(), "'" + scalar.text() + "' is not a number", "give a number without quotes");
    }
    return new BigDecimal(scalar.text());
  }

  private BigDecimal number(String name) {
    YamlFields.Field field = field(name, false);
    return field == null ? null : number(name, field.scalars().get(0));
  }

  private boolean flag(String name) {
    YamlFields.Field field = field(name, false);
    if (field != null && !field.scalars().get(0).token().isBoolean()) {
      throw wrong(name, field.line(), "'" + field.scalars().get(0).text() + "' is neither true nor false", "write true or leave it out");
    }
    return field != null && field.scalars().get(0).token() == JsonToken.VALUE_TRUE;
  }

  private <E extends Enum<E>> E choice(String name, E[] choices) {
    String given = text(name);
    if (given == null) {
      return null;
    }
    return Arrays.stream(choices).filter(choice -> word(choice).equals(given)).findFirst().orElseThrow(() ->
        wrong(name, fields.get(name).line(), "'" + given + "' is not known",
            "use one of " + Arrays.stream(choices).map(EntryBinder::word).collect(Collectors.joining(", "))));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private YamlFields.Field field(String name, boolean list) {
    known.add(name);
    YamlFields.Field field = fields.get(name);
    if (field != null && field.list() != list) {
      throw wrong(name, field.line(), list ? "not a list" : "a list", list ? "write it as [value, value]" : "give one value");
    }
    return field;
  }

  private void rejectUnknown() {
    for (Map.Entry<String, YamlFields.Field> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw new YamlFields.Unreadable(file.problemAt(field.getKey(), "unknown field '" + field.getKey() + "'",
            "use one of " + String.join(", ", known)));
      }
    }
  }

  private YamlFields.Unreadable wrong(String field, int line, String message, String remedy) {
    return new YamlFields.Unreadable(new Problem(file.path(), line, "wrong value in field '" + field + "': " + message, remedy));
  }
}

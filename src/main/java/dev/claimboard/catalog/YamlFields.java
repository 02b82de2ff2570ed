package dev.claimboard.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of one YAML file of the catalog: a flat mapping from names to scalars or lists of scalars. Read token by token,
 * because some hundred files are read at every start of the program.
 */
final class YamlFields {

  private static final YAMLFactory YAML = new YAMLFactory();

  /** A scalar, the kind of token that it was, and its line. */
  record Scalar(String text, JsonToken token, int line) {}

  /** What stands under one name. */
  record Field(List<Scalar> scalars, boolean list, int line) {}

  private final EntryFile file;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private YamlFields(EntryFile file) {
    this.file = file;
  }

  /** The fields of a file, in its order. Throws {@link Unreadable} when the file is not such a mapping. */
  static Map<String, Field> of(EntryFile file) {
    YamlFields reader = new YamlFields(file);
    try (JsonParser parser = YAML.createParser(String.join("\n", file.lines()))) {
      reader.read(parser);
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
      throw reader.unreadable(line, broken.getOriginalMessage().lines().findFirst().orElse("not valid YAML"), "correct the YAML");
    } catch (IOException failed) {
      throw reader.unreadable(1, "the file cannot be read", "try again");
    }
    return reader.fields;
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw unreadable(1, "the file holds no fields", "write one 'field: value' a line, or delete the file");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      int line = parser.currentLocation().getLineNr();
      parser.nextToken();
      if (fields.put(name, field(parser, name)) != null) {
        throw unreadable(line, "the field '" + name + "' stands twice", "keep one");
      }
    }
    if (parser.nextToken() != null) {
      throw unreadable(line(parser), "the file holds more than one document", "one entry a file");
    }
  }

  private Field field(JsonParser parser, String name) throws IOException {
    int line = line(parser);
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return new Field(List.of(scalar(parser, name)), false, line);
    }
    List<Scalar> scalars = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      scalars.add(scalar(parser, name));
    }
    return new Field(List.copyOf(scalars), true, line);
  }

  private Scalar scalar(JsonParser parser, String name) throws IOException {
    JsonToken token = parser.currentToken();
    if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      throw unreadable(line(parser), "wrong value in field '" + name + "'", "give text, a number or a flat list of them");
    }
    return new Scalar(parser.getText(), token, line(parser));
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private Unreadable unreadable(int line, String message, String remedy) {
    return new Unreadable(new Problem(file.path(), line, message, remedy));
  }

  /** Ends the reading of one file. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.toString(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}

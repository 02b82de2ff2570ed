package dev.claimboard.catalog;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The strict binding of YAML to entries: nothing unknown, nothing twice, no silent change of type. */
final class EntryYaml {

  static final ObjectReader BENCHMARK;
  static final ObjectReader METRIC;

  static {
    YAMLMapper mapper = mapper();
    BENCHMARK = mapper.readerFor(BenchmarkEntry.class);
    METRIC = mapper.readerFor(MetricEntry.class);
  }

  private EntryYaml() {}

  private static YAMLMapper mapper() {
    YAMLFactory factory = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    YAMLMapper mapper = YAMLMapper.builder(factory)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .withCoercionConfig(LogicalType.Textual, coercion -> coercion
            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfig(LogicalType.Float, coercion -> coercion.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
        .withCoercionConfig(LogicalType.Boolean, coercion -> coercion
            .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
        .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    return mapper;
  }

  /** What a failed read tells about a file, at the line where the parser stopped. */
  static Problem problem(EntryFile file, JacksonException failure) {
    JsonLocation location = failure.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    return new Problem(file.path(), line, message(failure), remedy(failure));
  }

  private static String message(JacksonException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '" + unknown.getPropertyName() + "'";
    }
    if (failure instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return "wrong value in field '" + field(mismatch) + "'";
    }
    return failure.getOriginalMessage().lines().findFirst().orElse("not valid YAML");
  }

  private static String remedy(JacksonException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return "use one of " + unknown.getKnownPropertyIds();
    }
    if (failure instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
      return "use one of " + Arrays.stream(invalid.getTargetType().getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
    return failure instanceof MismatchedInputException ? "check its type: text, a list of text, or a number; quote text that looks like a number"
        : "correct the YAML";
  }

  private static String field(JsonMappingException failure) {
    String name = failure.getPath().get(0).getFieldName();
    return name == null ? "" : name;
  }
}

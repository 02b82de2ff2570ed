package dev.claimboard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameKeyProperties {

  private static final List<String> PIECES = List.of(
      "the", "AIME", "ImageNet", "2024", "'24", "24", "2.0", ".5", "v2", "K", "+", "@", "^", "_", "{", "}", "$", "\\tau", "\\textbf{",
      "\\%", "&", "×", "τ", "²", "é", "benchmark", "data", "set", "test", "task", "challenge", "corpus", "-", " ", "(", ")", "%");

  @Property(tries = 3000)
  void theKeyOfAKeyIsItself(@ForAll("names") String name) {
    assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
  }

  @Property(tries = 1000)
  void theKeyOfAnyTextIsAKey(@ForAll String text) {
    String key = NameKey.of(text);
    assertThat(NameKey.of(key)).isEqualTo(key);
    assertThat(key).doesNotContain(" ", "$", "\\", "{");
  }

  @Property(tries = 500)
  void caseDoesNotCountInLatinNames(@ForAll("latin") String name) {
    assertThat(NameKey.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NameKey.of(name.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9').withChars(" -_+@.'").ofMaxLength(20);
  }
}

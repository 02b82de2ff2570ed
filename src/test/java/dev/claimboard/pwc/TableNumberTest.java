package dev.claimboard.pwc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.claim.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNumberTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "57.2|57.2||", "57.20%|57.20|%|", "1,234.5|1234.5||", ".87|0.87||", "-3|-3||", "−3.1|-3.1||", "28.1 dB|28.1|dB|",
      "0.91 ± 0.02|0.91||0.02", "88.4±0.3%|88.4|%|0.3", "88.4 (0.3)|88.4||0.3", "1843 M|1843|M|"})
  void aCellIsReadAsPrinted(String cell, String number, String unit, String uncertainty) {
    Value value = TableNumber.of(cell).orElseThrow();
    assertThat(value.number()).isEqualByComparingTo(number);
    assertThat(value.unit() == null ? null : value.unit().symbol()).isEqualTo(unit);
    assertThat(value.uncertainty() == null ? null : value.uncertainty().toString()).isEqualTo(uncertainty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "about twenty", "3-4", "10/20", "%", "±0.3", "1.2.3", "12,34"})
  void whatIsNotOneNumberIsNotRead(String cell) {
    assertThat(TableNumber.of(cell)).isEmpty();
  }

  @Test
  void aVeryLongCellIsAnsweredAtOnce() {
    assertThat(TableNumber.of("1,111".repeat(20_000) + "x y")).isEmpty();
  }
}

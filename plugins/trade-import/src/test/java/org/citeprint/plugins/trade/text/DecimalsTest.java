// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTest {

    private static final SplittableRandom RANDOM = new SplittableRandom(17);
    private static int usual;

    @Test
    void agreesWithTheJdkOnRandomBits() {
        for (int i = 0; i < 300_000; i++) {
            double value = Double.longBitsToDouble(RANDOM.nextLong());
            if (Double.isFinite(value)) {
                requireSame(Double.toString(value));
            }
        }
    }

    @Test
    void agreesWithTheJdkOnRandomDigits() {
        for (int i = 0; i < 300_000; i++) {
            long digits = RANDOM.nextLong() >>> RANDOM.nextInt(64);
            String text = Long.toUnsignedString(digits) + "e" + RANDOM.nextInt(-345, 310);
            if (Double.isFinite(Double.parseDouble(text))) {
                requireSame(text);
            }
        }
    }

    @Test
    void agreesWithTheJdkOnWhatTablesHold() {
        for (int i = 0; i < 100_000; i++) {
            double value = Math.scalb(RANDOM.nextDouble() - 0.5, RANDOM.nextInt(-40, 40));
            requireSame(String.format(Locale.ROOT, "%.12g", value));
            requireSame(String.format(Locale.ROOT, "%.17g", value));
        }
    }

    /** Numbers halfway between two doubles, and those at the ends of the range. */
    static Stream<String> hard() {
        return Stream.of("0", "-0", "-0.0", "1", "9007199254740993", "9007199254740992.5", "18446744073709551615",
                "18446744073709551616", "1e23", "8.5e22", "4503599627370496.5", "4503599627370497.5", "1e-400",
                "2.2250738585072011e-308", "2.2250738585072014e-308", "4.9e-324", "2.4703282292062327e-324",
                "1.7976931348623157e308", "0.000000000000000000000000000000012345678901234567",
                "1.00000000000000011102230246251565404236316680908203125", "123456789012345678901234567890",
                "7.2057594037927933e16", "1e0", "5e-5", "1E-06", "1.2e+05", ".5", "5.");
    }

    @ParameterizedTest
    @MethodSource("hard")
    void agreesWithTheJdkOnHardCases(String text) {
        requireSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", ".", "e5", "1e", "1e+", "1,5", "abc", "NaN", "inf", "Infinity", "0x1p3", "1d",
                "1f", "1 2", "--1", "1e999", "1.2.3"})
    void refusesWhatIsNoFiniteNumber(String text) {
        NumberCell cell = cell(text + "\t1\n");

        assertThat(cell.read(0)).isFalse();
        assertThat(cell.end()).isEqualTo(text.length());
    }

    private static NumberCell cell(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new NumberCell(Arrays.copyOf(bytes, bytes.length + NumberCell.PADDING), '\t');
    }

    private static void requireSame(String text) {
        NumberCell cell = cell(text + "\n");

        assertThat(cell.read(0)).as(text).isTrue();
        if (Double.doubleToRawLongBits(cell.value()) != Double.doubleToRawLongBits(Double.parseDouble(text))) {
            assertThat(cell.value()).as(text).isEqualTo(Double.parseDouble(text));
        }
        assertThat(cell.end()).isEqualTo(text.length());
        requireSameInARow(text);
    }

    /** The way that takes usual cells one after another gives the same, or leaves the cell to the other. */
    private static void requireSameInARow(String text) {
        double[] values = new double[2];
        int read = cell(text + "\t7.25\n").readUsual(0, values, 0, 2);
        if (read > 0 && (Double.doubleToRawLongBits(values[0]) != Double.doubleToRawLongBits(Double.parseDouble(text))
                || read != 2 || values[1] != 7.25)) {
            assertThat(values).as(text).containsExactly(Double.parseDouble(text), 7.25);
        }
        usual += read > 0 ? 1 : 0;
    }

    @Test
    void mostCellsAreUsual() {
        int before = usual;
        for (int i = 0; i < 1_000; i++) {
            requireSame(Double.toString(RANDOM.nextDouble(-1e6, 1e6)));
        }
        assertThat(usual - before).isEqualTo(1_000);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.trade.export.ExportOperation.Derived;
import org.citeprint.plugins.trade.export.ExportOperation.Format;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

/** The matrices that are written besides those of the table, read back and held against their definitions. */
class ComputedTest {

    /** The second industry sells nothing, buys, and emits; nobody's demand of the last kind is above zero. */
    private static final InputOutputSystem TABLE = Samples.system(
            new double[]{10, 2, 3, 4, 0, 0, 0, 0, 5, 1, 30, 4, 2, 3, 1, 15},
            new double[]{50, 1, 2, 0, 0, 0, 0, 0, 4, 0, 60, 0, 6, 1, 40, 0});
    private static final int N = 4;

    private static Map<String, byte[]> export(Format format, TestContext context) throws IOException {
        byte[] archive = OperatorTester.run(new ExportOperation(), TABLE,
                new ExportOperation.Options(format, List.of(Derived.values())), context).result().bytes();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static double[] numbers(Map<String, byte[]> arrays, String name) {
        ByteBuffer array = ByteBuffer.wrap(arrays.getOrDefault(name + ".npy", new byte[16]))
                .order(ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[(array.limit() - 10 - array.getShort(8)) / 8];
        array.position(10 + array.getShort(8)).asDoubleBuffer().get(numbers);
        return numbers;
    }

    /** (I - M) times what was written as its inverse, or that times it, is I. */
    private static void requireInverse(double[] inverse, double[] m) {
        for (int cell = 0; cell < N * N; cell++) {
            double sum = inverse[cell];
            for (int k = 0; k < N; k++) {
                sum -= m[cell / N * N + k] * inverse[k * N + cell % N];
            }
            assertThat(sum).as("cell %d", cell).isCloseTo(cell / N == cell % N ? 1 : 0, within(1e-14));
        }
    }

    @Test
    void areWhatTheyAreDefinedAs() throws IOException {
        Map<String, byte[]> arrays = export(Format.NUMPY, new TestContext());
        double[] x = TABLE.output();
        double[] z = TABLE.transactions().values();
        double[] a = numbers(arrays, "A");
        double[] b = numbers(arrays, "B");
        for (int cell = 0; cell < N * N; cell++) {
            double buyer = x[cell % N];
            double seller = x[cell / N];
            assertThat(a[cell]).isEqualTo(buyer == 0 ? 0 : z[cell] / buyer);
            assertThat(b[cell]).isEqualTo(seller == 0 ? 0 : z[cell] / seller);
        }
        requireInverse(numbers(arrays, "L"), a);
        requireInverse(numbers(arrays, "G"), b);
        assertThat(x[1]).isZero();
        assertThat(b[1 + 2 * N]).isPositive();
    }

    @Test
    void areThoseOfEachExtension() throws IOException {
        Map<String, byte[]> arrays = export(Format.NUMPY, new TestContext());
        double[] x = TABLE.output();
        double[] l = numbers(arrays, "L");
        for (Extension extension : TABLE.extensions()) {
            double[] s = numbers(arrays, extension.name() + ".S");
            double[] m = numbers(arrays, extension.name() + ".M");
            for (int j = 0; j < N; j++) {
                double multiplier = 0;
                for (int i = 0; i < N; i++) {
                    multiplier += s[i] * l[i * N + j];
                }
                assertThat(s[j]).isEqualTo(x[j] == 0 ? 0 : extension.flows().at(0, j) / x[j]);
                assertThat(m[j]).isCloseTo(multiplier, within(1e-15));
            }
        }
        // Households of both regions buy for 50 + 4 + 6 and 2 + 60 + 40; nothing is put into the stocks of the second.
        assertThat(numbers(arrays, "air.S_Y")).containsExactly(5.0 / 60, 0, 6.0 / 102, 0);
        assertThat(arrays).doesNotContainKey("factor_inputs.S_Y.npy");
    }

    /** Tonnes and TJ have no sum that flows of demand could be divided by. */
    @Test
    void haveNoIntensitiesOfDemandInSeveralUnits() {
        InputOutputSystem mixed = new InputOutputSystem(TABLE.name(), InputOutputSystem.MIXED_UNITS, TABLE.regions(),
                TABLE.sectors(), TABLE.regionOf(), TABLE.sectorOf(), TABLE.categories(), TABLE.demandRegionOf(),
                TABLE.categoryOf(), TABLE.transactions(), TABLE.finalDemand(), TABLE.output(), TABLE.extensions(),
                List.of("tonnes", "TJ", "tonnes", "M.EUR"));

        assertThat(new Parts(mixed).all(List.of(Derived.S), new TestContext())).extracting(Part::title)
                .contains("air S").doesNotContain("air S_Y");
    }

    @Test
    void areTheSameForAnyNumberOfThreads() throws IOException {
        Map<String, byte[]> one = export(Format.NUMPY, new TestContext());

        export(Format.NUMPY, new TestContext().threads(3))
                .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(one.get(name)));
    }

    @Test
    void standInTheFoldersOfTheirExtensions() throws IOException {
        Map<String, byte[]> files = export(Format.EXIOBASE, new TestContext());

        assertThat(files).containsKeys("A.txt", "L.txt", "B.txt", "G.txt", "air/S.txt", "air/S_Y.txt", "air/M.txt",
                "factor_inputs/S.txt", "factor_inputs/M.txt");
        assertThat(new String(files.getOrDefault("air/S_Y.txt", new byte[0]), StandardCharsets.UTF_8).lines())
                .element(1).isEqualTo("category\thouseholds\tstocks\thouseholds\tstocks");
        assertThat(new String(files.getOrDefault("air/file_parameters.json", new byte[0]), StandardCharsets.UTF_8))
                .contains("\"S_Y.txt\"", "\"M.txt\"");
    }

    @Test
    void sayWhichOfThemDoesNotExist() {
        InputOutputSystem closed = Samples.system(new double[]{10, 0, 0, 0, 0, 20, 0, 0, 0, 0, 30, 4, 0, 0, 1, 15},
                new double[]{0, 0, 0, 0, 30, 0, 5, 0, 4, 0, 60, 2, 6, 1, 40, 0});

        assertThat(catchThrowable(() -> new Computed(closed, new TestContext()).g()))
                .hasMessageStartingWith("error[CP-3151] I - B has no inverse: the column of `ROM, farms`");
    }
}

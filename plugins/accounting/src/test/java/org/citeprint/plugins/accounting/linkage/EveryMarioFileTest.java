// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.plugins.accounting.matrix.LeontiefAccount;
import org.citeprint.plugins.accounting.regional.Layout;
import org.citeprint.plugins.accounting.regional.MultiplierAccount;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.supply.SupplyUse;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file of MARIO 1.1.1, where they lie beside the repository: all blocks of two tables and all that it makes of supply
 * and use. A file that is compared with nothing fails. Z, Y, E, V and EY of its own table are what the rest is made of;
 * {@code MarioImporterTest} compares them with its workbook.
 */
class EveryMarioFileTest {

    /** {@link MarioTest} and {@link MarioBlocksTest} compare these; structural paths are no accounts. */
    private static final List<String> ELSEWHERE = List.of("linkages_", "trades", "embodied_", "ras_", "spa_",
            "SHA256SUMS");

    /** Zeros: what activities use is by activity alone. The direct use of final demand MARIO leaves as it is. */
    private static final List<String> WITHOUT_NUMBERS = List.of("sut_in_Ec.csv", "sut_in_Vc.csv", "sut_in_Ya.csv");

    private static final List<String> INPUTS = List.of("sut_in_S.csv", "sut_in_U.csv", "sut_in_Yc.csv", "sut_in_Ea.csv",
            "sut_in_Va.csv", "sut_in_EY.csv");

    @BeforeAll
    static void findData() {
        MarioTest.findData();
    }

    @TestFactory
    Stream<DynamicTest> isCompared() throws IOException {
        Function<String, Matrix> own = blocks(read("mario_test_IOT_Z"), read("mario_test_IOT_Y"),
                read("mario_test_IOT_E"), read("mario_test_IOT_V"));
        Function<String, Matrix> pymrios = blocks(pymrios("block_Z", MarioTest.system().transactions()),
                pymrios("block_Z", MarioTest.system().finalDemand()), pymrios("block_E", flows("emissions")),
                pymrios("block_V", flows("factor_inputs")));
        try (Stream<Path> all = Files.list(MarioTest.folder())) {
            List<String> names = all.map(path -> path.getFileName().toString())
                    .filter(name -> ELSEWHERE.stream().noneMatch(name::startsWith)).sorted().toList();
            assertThat(names).hasSize(65);
            return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name, own, pymrios)));
        }
    }

    private static void compare(String name, Function<String, Matrix> own, Function<String, Matrix> pymrios) {
        Matrix theirs = read(name.replace(".csv", "")).values();
        String[] parts = name.replace(".csv", "").split("_");
        String letter = parts[parts.length - 1];
        switch (parts[0]) {
            case "block" -> same(name, pymrios.apply(letter), theirs, 1e-10);
            case "mario" -> same(name, own.apply(letter), theirs, 1e-10);
            // MARIO has products' output from use and demand, which in its data are off by 4e-10 from supply.
            case "sut2iot" -> same(name, transformed(parts[1], letter), theirs, 1e-9);
            default -> {
                assertThat(WITHOUT_NUMBERS.contains(name) || INPUTS.contains(name)).as(name).isTrue();
                assertThat(Arrays.stream(theirs.values()).anyMatch(value -> value != 0)).as(name)
                        .isEqualTo(INPUTS.contains(name));
            }
        }
    }

    private static MarioFile read(String name) {
        return MarioFile.read(MarioTest.folder().resolve(name + ".csv"));
    }

    /** Numbers of pymrio's files with MARIO's labels, so that what MARIO wrote of them is compared, too. */
    private static MarioFile pymrios(String labels, Matrix values) {
        return new MarioFile(read(labels).rows(), read(labels).columns(), values);
    }

    private static Matrix flows(String extension) {
        return MarioTest.system(extension).extensions().getFirst().flows();
    }

    private static void same(String name, Matrix ours, Matrix theirs, double tolerance) {
        assertThat(ours.rows()).as(name).isEqualTo(theirs.rows());
        assertThat(ours.columns()).as(name).isEqualTo(theirs.columns());
        for (int at = 0; at < theirs.values().length; at++) {
            double wanted = theirs.values()[at];
            if (!(Math.abs(ours.values()[at] - wanted) <= tolerance * Math.abs(wanted) + 1e-16)) {
                throw new AssertionError(name + " at " + at + ": " + ours.values()[at] + " for " + wanted);
            }
        }
    }

    /** Every block of a table by MARIO's letter. */
    private static Function<String, Matrix> blocks(MarioFile z, MarioFile y, MarioFile e, MarioFile v) {
        int n = z.rows().size();
        InputOutputSystem system = new InputOutputSystem("it", "M", z.rows().stream().map(List::getFirst).distinct()
                .toList(), z.rows().stream().map(List::getLast).distinct().toList(), regionOf(z), sectorOf(z),
                List.of("all"), new int[y.values().columns()], new int[y.values().columns()], z.values(), y.values(),
                InputOutputSystem.rowSums(z.values(), y.values()), List.of(extension("e", e), extension("v", v)));
        LeontiefAccount.Result matrices = OperatorTester.run(new LeontiefAccount(), system,
                new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()))).result();
        Matrix intensities = multipliers(system, "e", 0);
        Matrix added = multipliers(system, "v", 0);
        Matrix embodied = multipliers(system, "e", n);
        Matrix cost = multipliers(system, "v", n);
        return letter -> switch (letter) {
            case "Z" -> z.values();
            case "Y" -> y.values();
            case "E" -> system.extensions().getFirst().flows();
            case "V" -> system.extensions().getLast().flows();
            case "EY" -> read("mario_test_IOT_EY").values();
            case "X" -> new Matrix(n, 1, system.output());
            case "z" -> matrix(MarioTest.numbers(matrices.coefficients().orElseThrow()));
            case "w" -> matrix(MarioTest.numbers(matrices.leontief().orElseThrow()));
            case "b" -> matrix(MarioTest.numbers(matrices.allocation().orElseThrow()));
            case "g" -> matrix(MarioTest.numbers(matrices.ghosh().orElseThrow()));
            case "e" -> intensities;
            case "v" -> added;
            case "f" -> embodied;
            case "m" -> cost;
            case "F" -> forDemand(embodied, y.values());
            case "M" -> forDemand(cost, y.values());
            case "p" -> prices(cost);
            default -> throw new AssertionError(letter + " is compared with nothing");
        };
    }

    private static int[] regionOf(MarioFile z) {
        List<String> regions = z.rows().stream().map(List::getFirst).distinct().toList();
        return z.rows().stream().mapToInt(row -> regions.indexOf(row.getFirst())).toArray();
    }

    private static int[] sectorOf(MarioFile z) {
        List<String> sectors = z.rows().stream().map(List::getLast).distinct().toList();
        return z.rows().stream().mapToInt(row -> sectors.indexOf(row.getLast())).toArray();
    }

    private static Extension extension(String name, MarioFile file) {
        return new Extension(name, file.rows().stream().map(row -> new Stressor(row.getFirst(), "u")).toList(),
                file.values(), Optional.empty());
    }

    private static Matrix multipliers(InputOutputSystem system, String extension, int from) {
        List<double[]> columns = MarioTest.numbers(OperatorTester.run(new MultiplierAccount(), system,
                new MultiplierAccount.Options(List.of(), Optional.of(extension), Layout.WIDE, false, Method.AUTO,
                        1e-14))
                .result().multipliers());
        return new Matrix(columns.size(), system.industries(), columns.stream()
                .flatMapToDouble(column -> Arrays.stream(column, from, from + system.industries())).toArray());
    }

    private static Matrix matrix(List<double[]> columns) {
        int rows = columns.getFirst().length;
        double[] values = new double[rows * columns.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = columns.get(at % columns.size())[at / columns.size()];
        }
        return new Matrix(rows, columns.size(), values);
    }

    /** Times the sums of the rows of Y. */
    private static Matrix forDemand(Matrix multipliers, Matrix y) {
        double[] values = multipliers.values().clone();
        for (int at = 0; at < values.length; at++) {
            double bought = 0;
            for (int column = 0; column < y.columns(); column++) {
                bought += y.at(at % multipliers.columns(), column);
            }
            values[at] *= bought;
        }
        return new Matrix(multipliers.rows(), multipliers.columns(), values);
    }

    private static Matrix prices(Matrix cost) {
        double[] sums = new double[cost.columns()];
        for (int at = 0; at < cost.values().length; at++) {
            sums[at % sums.length] += cost.values()[at];
        }
        return new Matrix(sums.length, 1, sums);
    }

    /** By a model, with value added or emissions. */
    private static Matrix transformed(String model, String letter) {
        InputOutputSystem system = OperatorTester.run(new SupplyUse(), new SupplyUse.Inputs(read("sut_in_S").table(),
                read("sut_in_U").table(), read("sut_in_Yc").table(),
                Optional.of(read(letter.equals("V") ? "sut_in_Va" : "sut_in_Ea").table())),
                new SupplyUse.Options(SupplyUse.Model.values()[model.charAt(0) - 'A'], "a", "b")).result();
        return switch (letter) {
            case "Z" -> system.transactions();
            case "Y" -> system.finalDemand();
            case "X" -> new Matrix(system.industries(), 1, system.output());
            case "z" -> matrix(MarioTest.numbers(OperatorTester.run(new LeontiefAccount(), system,
                    new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.COEFFICIENTS))).result().coefficients()
                    .orElseThrow()));
            default -> system.extensions().getFirst().flows();
        };
    }
}

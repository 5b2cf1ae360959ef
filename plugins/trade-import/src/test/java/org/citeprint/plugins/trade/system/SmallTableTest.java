// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Concordances, factors, weights and records from the first sheet of a workbook. */
class SmallTableTest {

    @TempDir private Path folder;

    private <O extends Record> InputOutputSystem run(
            Operator<InputOutputSystem, O, InputOutputSystem> operator, O options, List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("first");
            for (List<String> row : rows) {
                writer.row(row);
            }
            writer.sheet("second");
            writer.row(List.of("notes"));
        }
        Path file = Files.write(folder.resolve("small.xlsx"), bytes.toByteArray());
        return OperatorTester.run(operator, Samples.system(), options, new TestContext().file("small.xlsx", file))
                .result();
    }

    private static AggregateOperation.Options sectors() {
        return new AggregateOperation.Options(Optional.empty(), Optional.empty(),
                Optional.of(new InputPath("small.xlsx")), Optional.empty());
    }

    @Test
    void concordances() throws IOException {
        InputOutputSystem system = run(new AggregateOperation(), sectors(), List.of(List.of("from", "to", "share"),
                List.of("farms", "all, \"both\"", ""), List.of("power", "all, \"both\"", "0.25"),
                List.of("power", "rest", "0.75")));

        assertThat(system.sectors()).containsExactly("all, \"both\"", "rest");
        assertThat(system.extensions().getLast().flows().values()).containsExactly(1.5, 1.5, 4, 3);
    }

    /** The place of a fault is the row of the sheet, blank ones counted. */
    @Test
    void faultsHaveTheirRow() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> run(new AggregateOperation(), sectors(), List.of(List.of("from", "to"), List.of("farms", "all"),
                        List.of("", ""), List.of("power", ""))));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "small.xlsx:4: error[CP-3117] the line does not name a code and what it belongs to; each line has two"
                        + " columns, such as `C10-C12,c3`, and a third for shares");
    }

    @Test
    void factors() throws IOException {
        InputOutputSystem system = run(new CharacteriseOperation(), new CharacteriseOperation.Options("air",
                Optional.of(new InputPath("small.xlsx")), Optional.empty(), Map.of(), "impacts"),
                List.of(List.of("stressor", "impact", "factor", "impact_unit", "stressor_unit"),
                        List.of("CO2", "warming", "2.5", "kt", "kt")));

        assertThat(system.extensions().getLast().flows().values()).containsExactly(2.5, 5, 7.5, 10);
    }

    @Test
    void weights() throws IOException {
        InputOutputSystem system = run(new DisaggregateOperation(),
                new DisaggregateOperation.Options(new InputPath("small.xlsx")), List.of(
                        List.of("sector", "part", "weight"), List.of("power", "coal", "0.5"),
                        List.of("power", "wind", "0.5")));

        assertThat(system.sectors()).containsExactly("farms", "coal", "wind");
    }

    @Test
    void records() throws IOException {
        InputOutputSystem system = run(new ExtensionOperation(), new ExtensionOperation.Options(
                new InputPath("small.xlsx"),
                new ExtensionOperation.Columns("region", "sector", "value", Optional.empty(), Optional.empty()),
                Map.of(), "co2", Optional.empty(), Optional.of("kt"), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), ExtensionOperation.Unmatched.FAIL, Separator.COMMA),
                List.of(
                        List.of("region", "sector", "value"), List.of("ROM", "farms", "1.5"),
                        List.of("AUT", "power", "4")));

        assertThat(system.extensions().getLast().flows().values()).containsExactly(1.5, 0, 0, 4);
    }
}

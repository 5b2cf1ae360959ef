// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HybridImporterTest {

    private static final String HEAD = ",,,,,AU,AU\n,,,,,wheat,steel\n,,,,,p01,p02\n,,,,,C1,C2\n";

    static HybridImporter.Options options(String... extensions) {
        return new HybridImporter.Options(new InputPath("hybrid"), List.of(extensions), Optional.empty());
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("hybrid/MR_HIOT_2011_v3_3_18_by_product_technology.csv",
                (HEAD + "AU,wheat,p01,C1,tonnes,1,2\nAU,steel,p02,C2,Meuro,3,4\n").getBytes(StandardCharsets.UTF_8));
        files.put("hybrid/MR_HIOT_2011_v3_3_18_FD.csv", (",,,,,AU\n,,,,,households\n,,,,,f01\n,,,,,F\n"
                + "AU,wheat,p01,C1,tonnes,5\nAU,steel,p02,C2,Meuro,6\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("Emiss_act");
            writer.row(List.of("", "", "", "AU", "AU"));
            writer.row(List.of("", "", "", "wheat", "steel"));
            writer.row(List.of("", "", "", "p01", "p02"));
            writer.row(List.of("", "", "", "C1", "C2"));
            writer.row(List.of("CO2", "tonnes", "air"), 7, 8);
            writer.sheet("Emiss_FD");
            writer.row(List.of("", "", "", "AU"));
            writer.row(List.of("", "", "", "households"));
            writer.row(List.of("", "", "", "f01"));
            writer.row(List.of("", "", "", "F"));
            writer.row(List.of("CO2", "tonnes", "air"), 9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put("hybrid/MR_HIOT_2011_v3_3_18_extensions.xlsx", bytes.toByteArray());
        return files;
    }

    @Test
    void readsFlowsInTheirUnitsAndSheetsOfExtensions() {
        TestContext context = new TestContext();
        files().forEach(context::file);
        Outcome<InputOutputSystem> outcome = OperatorTester.run(new HybridImporter(), new None(), options("Emiss"),
                context);
        InputOutputSystem system = outcome.result();
        Extension emissions = Parsed.extension(system, "Emiss");

        assertThat(Parsed.industries(system)).containsExactly("AU|wheat", "AU|steel");
        assertThat(system.transactions().values()).containsExactly(1, 2, 3, 4);
        assertThat(system.currency()).isEqualTo("mixed units");
        assertThat(system.units()).containsExactly("tonnes", "Meuro");
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3125");
        assertThat(emissions.stressors()).containsExactly(new Stressor("CO2 | air", "tonnes"));
        assertThat(emissions.flows().values()).containsExactly(7, 8);
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(9);
    }

    @Test
    void demandIsInTheUnitsOfTheFlows() {
        TestContext context = new TestContext();
        files().forEach((name, bytes) -> context.file(name, name.endsWith("FD.csv")
                ? new String(bytes, StandardCharsets.UTF_8).replace("tonnes", "kg").getBytes(StandardCharsets.UTF_8)
                : bytes));

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new HybridImporter(), new None(), options("Emiss"), context)))
                .hasMessageContaining("error[CP-3166] `AU, wheat` is given in `kg` here and in `tonnes` in");
    }
}

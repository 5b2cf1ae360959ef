// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.plugins.trade.exiobase2.Exiobase2Importer;
import org.citeprint.plugins.trade.icio.IcioImporter;
import org.citeprint.plugins.trade.wiod.WiodImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** From mock files of databases to what regions consume: S L Y and direct use, against pymrio's accounts of its own parse. */
class AccountsOfMocksTest {

    @ParameterizedTest
    @CsvSource({"exio1_mock, exio1, emissions", "exio1_mock, exio1, factor_inputs",
        "exio2_mock/mrIOT_PxP_ita_coefficient_version2.2.2.zip, exio2_pxp, emissions",
        "exio2_mock/mrIOT_PxP_ita_coefficient_version2.2.2.zip, exio2_pxp, resources", "exio3_mock, exio3, satellite",
        "wiod_mock, wiod2013_2009, AIR", "wiod_mock, wiod2013_2009, lan", "wiod_mock, wiod2013_2009, SEA",
        "oecd_mock/ICIO2018_2010.CSV, oecd_2018ed_2010, factor_inputs",
        "oecd_mock/ICIO2016_2003.csv, oecd_2016ed_2003, factor_inputs"})
    void regionsConsumeWhatPymrioSays(String mock, String folder, String name) throws IOException {
        InputOutputSystem system = read(mock);
        Extension extension = Parsed.extension(system, name);
        Path file = Parsed.shared("oracles/pymrio-test-mrio/pymrio-test-expected/08_mock_parsers")
                .resolve(folder + "/" + name + "/D_cba_reg.csv");
        List<String> lines = Files.readAllLines(file);
        List<String> headings = Arrays.asList(lines.getFirst().split(",", -1));
        Matrix consumed = consumed(system, extension);
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            int index = headings.size() - system.regions().size();
            String label = String.join(" | ", cells.subList(0, index));
            int row = extension.row(label).orElseThrow(() -> new AssertionError(label));
            for (int region = 0; region < system.regions().size(); region++) {
                String theirs = system.regions().get(region).equals("DISC") ? "ALL" : system.regions().get(region);
                double expected = Double.parseDouble(cells.get(headings.indexOf(theirs)));
                assertThat(consumed.at(row, region)).as("%s of %s", label, theirs)
                        .isCloseTo(expected, withinPercentage(1e-8));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(extension.stressors().size() * system.regions().size());
    }

    private static InputOutputSystem read(String mock) {
        Path path = Parsed.mock(mock);
        String name = Files.isDirectory(path) ? "table" : "table" + mock.substring(mock.lastIndexOf('.'));
        TestContext context = Files.isDirectory(path)
                ? new TestContext().folder(name, path)
                : new TestContext().file(name, path);
        InputPath input = new InputPath(name);
        return switch (mock.substring(0, 5)) {
            case "exio3" -> OperatorTester.run(new ExiobaseImporter(), new None(),
                    new ExiobaseImporter.Options(input, List.of(), Optional.empty(), Optional.empty()), context)
                    .result();
            case "wiod_" -> OperatorTester.run(new WiodImporter(), new None(), new WiodImporter.Options(input,
                    Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty()), context).result();
            case "oecd_" -> OperatorTester.run(new IcioImporter(), new None(),
                    new IcioImporter.Options(input, Optional.empty(), true, Optional.empty()), context).result();
            default -> OperatorTester.run(new Exiobase2Importer(), new None(),
                    new Exiobase2Importer.Options(input, Optional.empty()), context).result();
        };
    }

    /** S · L · Y by consuming region, S = F · diag(1/x), and F_Y. */
    private static Matrix consumed(InputOutputSystem system, Extension extension) {
        int n = system.industries();
        int regions = system.regions().size();
        Matrix l = new Computed(system, new TestContext()).l();
        double[] result = new double[extension.stressors().size() * regions];
        for (int k = 0; k < system.demandRegionOf().length; k++) {
            for (int i = 0; i < n; i++) {
                double made = 0;
                for (int j = 0; j < n; j++) {
                    made += l.at(i, j) * system.finalDemand().at(j, k);
                }
                for (int row = 0; row < extension.stressors().size() && system.output()[i] != 0; row++) {
                    result[row * regions + system.demandRegionOf()[k]] += extension.flows().at(row, i)
                            / system.output()[i] * made;
                }
            }
            for (int row = 0; row < extension.stressors().size() && extension.demandFlows().isPresent(); row++) {
                result[row * regions + system.demandRegionOf()[k]] += extension.demandFlows().get().at(row, k);
            }
        }
        return new Matrix(extension.stressors().size(), regions, result);
    }
}

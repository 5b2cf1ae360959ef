// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.eora.EoraImporter;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.plugins.trade.exiobase2.Exiobase2Importer;
import org.citeprint.plugins.trade.gloria.GloriaImporter;
import org.citeprint.plugins.trade.icio.IcioImporter;
import org.citeprint.plugins.trade.matrices.MatricesImporter;
import org.citeprint.plugins.trade.system.AggregateOperation;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.wiod.WiodImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;

/** The tables that pymrio has results for, by our importers. */
final class Mocks {

    private static final InputPath PATH = new InputPath("table");

    private Mocks() {}

    /** A database of which there is a mock, by the name of pymrio's results; none where no model of ours makes it. */
    static Optional<InputOutputSystem> database(String parsed) {
        return switch (parsed) {
            case "exio1" -> Optional.of(exiobase2("exio1_mock"));
            case "exio2_pxp" -> Optional.of(exiobase2("exio2_mock/mrIOT_PxP_ita_coefficient_version2.2.2.zip"));
            case "exio3" -> Optional.of(saved(Parsed.mock("exio3_mock")));
            case "eora26_2010" -> Optional.of(OperatorTester.run(new EoraImporter(), new None(),
                    new EoraImporter.Options(PATH, Optional.empty(), Optional.empty(), EoraImporter.Prices.BASIC,
                            Optional.empty()),
                    folder("eora26_mock")).result());
            case "wiod2013_2009" -> Optional.of(OperatorTester.run(new WiodImporter(), new None(),
                    new WiodImporter.Options(PATH, Optional.empty(), Optional.empty(), true, Optional.empty(),
                            Optional.empty()),
                    folder("wiod_mock")).result());
            case "oecd_2016ed_2003" -> Optional.of(icio("ICIO2016_2003.csv"));
            case "oecd_2018ed_2010" -> Optional.of(icio("ICIO2018_2010.CSV"));
            // With one product an industry, pymrio's model C comes out as B, its labels too.
            case "gloria_59_2022_bp_B", "gloria_59_2022_bp_C" ->
                Optional.of(gloria(GloriaImporter.Model.INDUSTRY_TECHNOLOGY));
            case "gloria_59_2022_bp_D" -> Optional.of(gloria(GloriaImporter.Model.FIXED_PRODUCT_SALES));
            default -> Optional.empty();
        };
    }

    private static TestContext folder(String mock) {
        return new TestContext().folder(PATH.path(), Parsed.mock(mock));
    }

    private static InputOutputSystem exiobase2(String mock) {
        Path path = Parsed.mock(mock);
        InputPath input = new InputPath(Files.isDirectory(path) ? "table" : "table.zip");
        TestContext context = Files.isDirectory(path)
                ? folder(mock)
                : new TestContext().file(input.path(), path);
        return OperatorTester.run(new Exiobase2Importer(), new None(),
                new Exiobase2Importer.Options(input, Optional.empty()), context).result();
    }

    private static InputOutputSystem icio(String file) {
        return OperatorTester.run(new IcioImporter(), new None(),
                new IcioImporter.Options(new InputPath(file), Optional.empty(), true, Optional.empty()),
                new TestContext().file(file, Parsed.mock("oecd_mock").resolve(file))).result();
    }

    private static InputOutputSystem gloria(GloriaImporter.Model model) {
        return OperatorTester.run(new GloriaImporter(), new None(), new GloriaImporter.Options(PATH, Optional.empty(),
                Optional.empty(), GloriaImporter.Prices.BASIC, model, List.of(), Optional.empty()),
                folder("gloria_mock")).result();
    }

    /** What pymrio or EXIOBASE 3 saved as text. */
    static InputOutputSystem saved(Path folder) {
        return OperatorTester.run(new ExiobaseImporter(), new None(),
                new ExiobaseImporter.Options(PATH, List.of(), Optional.empty(), Optional.empty()),
                new TestContext().folder(PATH.path(), folder)).result();
    }

    /** CSV files of matrices. */
    static InputOutputSystem matrices(Path folder) {
        return matrices(new TestContext().folder(PATH.path(), folder), "Z.csv", "Y.csv", Separator.COMMA, Map.of(
                "emissions", extension("emissions/F.csv", Optional.of("emissions/F_Y.csv"), "kg", 2),
                "factor_inputs", extension("factor_inputs/F.csv", Optional.empty(), "Mill USD", 1)));
    }

    /** The files that come with pymrio; the column of units between labels and flows is cut out. */
    static InputOutputSystem raw(Path folder) {
        return matrices(flows(folder).file("table/emissions.txt", folder.resolve("emissions.txt"))
                .file("table/FDemissions.txt", folder.resolve("FDemissions.txt"))
                .file("table/factor_input.txt", folder.resolve("factor_input.txt")), "Z.txt", "Y.txt", Separator.TAB,
                Map.of("emissions", extension("emissions.txt", Optional.of("FDemissions.txt"), "kg", 3),
                        "factor_inputs", extension("factor_input.txt", Optional.empty(), "Mill USD", 2)));
    }

    /** pymrio's table with an extension of EXIOBASE's form, which begins with so many columns of labels. */
    static InputOutputSystem withExtension(Path file, int labels) {
        Path data = Parsed.shared("oracles/pymrio-test-mrio/pymrio-test-input/raw/test_mrio/mrio_data");
        return matrices(flows(data).file("table/ext.txt", file), "Z.txt", "Y.txt", Separator.TAB,
                Map.of("it", extension("ext.txt", Optional.empty(), "kg", labels)));
    }

    private static TestContext flows(Path folder) {
        return new TestContext().file("table/Z.txt", withoutThird(folder.resolve("trade_flows_Z.txt")))
                .file("table/Y.txt", withoutThird(folder.resolve("finald_demand_Y.txt")));
    }

    private static String withoutThird(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^([^\t\n]*\t[^\t\n]*)\t[^\t\n]*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatricesImporter.ExtensionFiles extension(
            String flows, Optional<String> demand, String unit, int labels) {
        return new MatricesImporter.ExtensionFiles(flows, demand, unit, List.of(), labels);
    }

    private static InputOutputSystem matrices(
            TestContext context, String transactions, String demand, Separator separator,
            Map<String, MatricesImporter.ExtensionFiles> extensions) {
        return OperatorTester.run(new MatricesImporter(), new None(), new MatricesImporter.Options(PATH, transactions,
                demand, Optional.empty(), extensions, 2, 2, Optional.empty(), separator, "Mill USD",
                Optional.empty()), context).result();
    }

    /** Regions, sectors, both, or all regions in one. */
    static InputOutputSystem aggregated(InputOutputSystem table, String kind) {
        Optional<InputPath> regions = kind.equals("region_A_B") || kind.equals("both")
                ? Optional.of(new InputPath("regions.csv"))
                : Optional.empty();
        Optional<InputPath> sectors = kind.equals("sector_food_rest") || kind.equals("both")
                ? Optional.of(new InputPath("sectors.csv"))
                : Optional.empty();
        return OperatorTester.run(new AggregateOperation(), table, new AggregateOperation.Options(regions,
                kind.equals("total_region") ? Optional.of("global") : Optional.empty(), sectors, Optional.empty()),
                new TestContext()
                        .file("regions.csv", "from,to\nreg1,A\nreg2,A\nreg3,A\nreg4,B\nreg5,B\nreg6,B\n")
                        .file("sectors.csv", "from,to\nfood,food\n/tra.*|other/,service\nmining,industry\n"
                                + "manufactoring,industry\nelectricity,industry\nconstruction,industry\n"))
                .result();
    }

    /** With the demand of the first region a tenth more, and all flows by the coefficients of before. */
    static InputOutputSystem demandingMore(InputOutputSystem system) {
        int width = system.finalDemand().columns();
        double[] more = IntStream.of(system.demandRegionOf()).mapToDouble(region -> region == 0 ? 1.1 : 1).toArray();
        double[] demand = grown(system.finalDemand(), more).values();
        Matrix inverse = new Computed(system, new TestContext()).l();
        double[] growth = new double[system.industries()];
        for (int i = 0; i < growth.length; i++) {
            for (int at = 0; at < demand.length; at++) {
                growth[i] += inverse.at(i, at / width) * demand[at] / system.output()[i];
            }
        }
        Matrix y = new Matrix(growth.length, width, demand);
        Matrix z = grown(system.transactions(), growth);
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(), system.categoryOf(),
                z, y, InputOutputSystem.rowSums(z, y), system.extensions().stream()
                        .map(each -> new Extension(each.name(), each.stressors(), grown(each.flows(), growth),
                                each.demandFlows().map(flows -> grown(flows, more))))
                        .toList());
    }

    private static Matrix grown(Matrix flows, double[] growth) {
        double[] values = flows.values().clone();
        Arrays.setAll(values, at -> values[at] * growth[at % growth.length]);
        return new Matrix(flows.rows(), flows.columns(), values);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.assembly.UnitScale;
import org.citeprint.plugins.trade.workbook.XlsxWriter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Made-up tables in the shapes of the workbooks of the Asian Development Bank. */
class AdbImporterTest {

    /** A line of running numbers of the products above the names, as the editions with Latin America have it. */
    private static final String WORLD = """
            Multiregional Input-Output Table 2024
            2 economies, at current prices (industry by industry)
            In millions of US$

            ||||0001|0002|0001|0002|1001|1002|1001|1002|
            ||||Farms|Mines|Farms|Mines|Households|Stocks|Households|Stocks|TOTAL
            ||||AAA|AAA|BBB|BBB|AAA|AAA|BBB|BBB|ToT
            ||||c1|c2|c1|c2|F1|F2|F1|F2|
            |Farms|AAA|c1|1|2|3|4|5|-1|6|7|27
            |Mines|AAA|c2|2|3|4|5|6|1|7|8|36
            |Farms|BBB|c1|3|4|5|6|7|2|8|9|44
            |Mines|BBB|c2|4|5|6|7|8|3|9|10|52
            |Intermediate input total|TOT|r60|10|14|18|22|26|5|30|34|159
            |Taxes less subsidies on products|TOT|r99|1|2|3|4|5|6|7|8|36
            |Value added at basic prices|TOT|r64|16|20|23|26|0|0|0|0|85
            |TOTAL|TOT|r69|27|36|44|52|31|11|37|42|280
            """;

    /** What the economy makes itself, what it imports of each product, and a sheet for each year. */
    private static final String ECONOMY = """
            Canada Input-Output Table (2x2), %1$d
            (at current prices, $ million)


            Industry|Industry|||Farms|Mines|Households|Exports|TOTAL
            ||||CAN|CAN|CAN|CAN|CAN
            ||||c1|c2|F1|F5|
            |Farms|CAN|c1|%2$d|20|60|5|95
            |Mines|CAN|c2|4|6|20|3|33
            |Farms|IMP|c1|2|1|7|0|10
            |Mines|IMP|c2|3|0|1|0|4
            |Total Imports||M|5|1|8|0|14
            |Intermediate input total||r60|19|27|88|8|142
            |Taxes less subsidies on products||r99|4|1|0|0|5
            |Value added at basic prices||r64|72|5|0|0|77
            |TOTAL||r69|95|33|0|0|128
            """;

    /** A gas and what it comes from, all in CO2 equivalents; the third economy is none of the table's. */
    private static final String EMISSIONS = """
            Title:|Environmentally-Extended Multiregional Input-Output Table (Air Emissions)
            Year:|2024
            Unit:|Gigagrams of Carbon Dioxide equivalent (Gg of CO2e)

            Main IPCC Sector|GHG Sector||Farms|Mines|Farms|Farms|Mines|Households|Stocks|Households|Stocks|Households|TOTAL
            |||AAA|AAA|CCC|BBB|BBB|AAA|AAA|BBB|BBB|CCC|
            |||c1|c2|c1|c1|c2|F1|F2|F1|F2|F1|
            Energy|CO2||1|2|99|3|4|5|0|6|0|98|218
            Waste|CH4||10|20|99|30|40|50|0|60|0|98|407
            Total by substance|GHG||11|22|198|33|44|55|0|66|0|196|625
            """;

    private static byte[] workbook(String... sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            for (int i = 0; i < sheets.length; i += 2) {
                writer.sheet(sheets[i]);
                for (String line : sheets[i + 1].split("\n")) {
                    List<String> cells = Arrays.asList(line.split("\\|", -1));
                    boolean numbers = cells.size() > 4 && cells.getLast().matches("-?\\d+");
                    int labels = cells.size() > 3 && cells.get(3).matches("\\d+") ? 3 : 4;
                    writer.row(numbers ? cells.subList(0, labels) : cells, numbers
                            ? cells.stream().skip(labels).mapToDouble(Double::parseDouble).toArray()
                            : new double[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static TestContext economy() {
        return new TestContext().file("adb/CAN IOT 2000, 2007-2024.xlsx", workbook("Table of Contents",
                "Sheet Name|Table Number", "2023", ECONOMY.formatted(2023, 10), "2024", ECONOMY.formatted(2024, 10)
                        .replace("|95", "|96").replace("|60|", "|61|").replace("r64|72", "r64|73")));
    }

    private static Outcome<InputOutputSystem> read(TestContext context, Optional<Integer> year) {
        return OperatorTester.run(new AdbImporter(), new None(), new AdbImporter.Options(new InputPath("adb"), year,
                Optional.empty(), Optional.empty(), Optional.empty()), context);
    }

    @Test
    void readsTheWorldBesideItsLegend() {
        Outcome<InputOutputSystem> outcome = read(new TestContext().file("adb/ADB-MRIO-2024-August 2025.xlsx",
                workbook("Legend", "Code|Country", "ADB MRIO 2024", WORLD)), Optional.of(2024));
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("AAA|c1", "AAA|c2", "BBB|c1", "BBB|c2");
        assertThat(Parsed.demand(system)).containsExactly("AAA|F1", "AAA|F2", "BBB|F1", "BBB|F2");
        assertThat(system.output()).containsExactly(27, 36, 44, 52);
        assertThat(Parsed.extension(system, "factor_inputs").stressors()).extracting(Stressor::name).containsExactly(
                "Taxes less subsidies on products", "Value added at basic prices");
        assertThat(outcome.warnings()).extracting(problem -> problem.code()).containsExactly("CP-3153");
    }

    @Test
    void readsTheAirEmissionsOfTheYearBesideTheTable() {
        TestContext context = new TestContext()
                .file("adb/ADB-MRIO-2024-August 2025.xlsx", workbook("Legend", "Code|Country", "ADB MRIO 2024", WORLD))
                .file("adb/2024 EE-MRIOT (Air Emissions).xlsx", workbook("2024", EMISSIONS, "Notes", "Sources"));
        Outcome<InputOutputSystem> outcome = read(context, Optional.empty());
        Extension emissions = Parsed.extension(outcome.result(), "air_emissions");

        assertThat(emissions.stressors()).containsExactly(new Stressor("CO2 | Energy", "Gg of CO2e"),
                new Stressor("CH4 | Waste", "Gg of CO2e"), new Stressor("GHG | Total by substance", "Gg of CO2e"));
        assertThat(emissions.flows().values()).containsExactly(1, 2, 3, 4, 10, 20, 30, 40, 11, 22, 33, 44);
        assertThat(emissions.demandFlows().orElseThrow().values()).containsExactly(5, 0, 6, 0, 50, 0, 60, 0, 55, 0, 66,
                0);
        assertThat(outcome.warnings()).extracting(problem -> problem.code()).containsExactly("CP-3153");
        assertThat(outcome.ledger().balances()).isTrue();
    }

    @Test
    void emissionsOfAnotherYearOrOfFewerEconomiesAreTold() {
        byte[] table = workbook("Legend", "Code|Country", "ADB MRIO 2024", WORLD);
        assertThat(read(new TestContext().file("adb/ADB-MRIO-2024-August 2025.xlsx", table)
                .file("adb/2023 EE-MRIOT (Air Emissions).xlsx", workbook("2023", EMISSIONS)), Optional.empty())
                .warnings()).extracting(Object::toString).contains(
                        "adb/ADB-MRIO-2024-August 2025.xlsx!ADB MRIO 2024: warning[CP-3193] the table is of 2024, and the"
                                + " emissions beside it, `2023 EE-MRIOT (Air Emissions).xlsx`, are left out; lay the"
                                + " emissions of the same year beside it");
        assertThat(read(new TestContext().file("adb/ADB-MRIO-2024-August 2025.xlsx", table)
                .file("adb/2024 EE-MRIOT (Air Emissions).xlsx", workbook("2024", EMISSIONS.replace("BBB", "DDD"))),
                Optional.empty()).warnings()).extracting(Object::toString).contains(
                        "adb/2024 EE-MRIOT (Air Emissions).xlsx!2024: warning[CP-3170] `air_emissions` has no figures for 2"
                                + " industries, the first is `BBB, c1`; they count as zero; a file or lines may be missing");
    }

    @Test
    void readsTheYearOfOneEconomyWithImportsAsPrimaryInputs() {
        Outcome<InputOutputSystem> outcome = read(economy(), Optional.of(2024));
        InputOutputSystem system = outcome.result();

        assertThat(Parsed.industries(system)).containsExactly("CAN|c1", "CAN|c2");
        assertThat(Parsed.demand(system)).containsExactly("CAN|F1", "CAN|F5");
        assertThat(system.output()).containsExactly(96, 33);
        assertThat(system.currency()).isEqualTo("M.USD");
        assertThat(Parsed.extension(system, "factor_inputs").stressors()).extracting(Stressor::name).containsExactly(
                "Imports of c1", "Imports of c2", "Taxes less subsidies on products", "Value added at basic prices");
        assertThat(Parsed.extension(system, "factor_inputs").flows().values()).containsExactly(2, 1, 3, 0, 4, 1, 73, 5);
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.ledger().balances()).isTrue();
        assertThat(read(economy(), Optional.of(2023)).result().output()).containsExactly(95, 33);
    }

    /** The years of a workbook are in its sheets: none is read for another. */
    @Test
    void readsNoYearThatWasNotAskedFor() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(economy(), Optional.empty())))
                .hasMessage(
                        "adb/CAN IOT 2000, 2007-2024.xlsx: error[CP-3112] 2 sheets may be the table: 2023, 2024; say"
                                + " which with `year:` or `sheet:`");
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(economy(), Optional.of(2015))))
                .hasMessageStartingWith("adb: error[CP-3101] no workbook such as `ADB-MRIO62-2023.xlsx` in `adb`");
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(economy(), Optional.of(2007))))
                .hasMessageStartingWith("adb/CAN IOT 2000, 2007-2024.xlsx: error[CP-3182] no sheet is of the year"
                        + " 2007; say one of 2023, 2024 with `year:`");
    }

    /** However the sheet says its unit: a table in thousands or billions that is read as one in millions is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"In billions of US$ | billions of US$", "(US$ '000) | US$ '000", "In 1000 US$ | 1000 US$",
                "(in thousands of US$) | thousands of US$", "In USD million | USD million", "mln. USD | mln. USD"})
    void readsTheUnitAboveTheTable(String line, String unit) {
        InputOutputSystem system = read(new TestContext().file("adb/ADB-MRIO-2024-August 2025.xlsx",
                workbook("ADB MRIO 2024", WORLD.replace("In millions of US$", line))), Optional.empty()).result();

        assertThat(system.currency()).isEqualTo(unit);
        assertThat(UnitScale.factor(unit, "USD")).as(unit).isPresent();
    }

    /** A blank line is no gas, and a column of final demand that is lost is told of as one of industries is. */
    @Test
    void readsEmissionsWithBlankLinesAndWithoutAColumn() {
        byte[] table = workbook("ADB MRIO 2024", WORLD);
        Outcome<InputOutputSystem> blank = read(new TestContext().file("adb/ADB-MRIO-2024.xlsx", table)
                .file("adb/2024 EE-MRIOT (Air Emissions).xlsx",
                        workbook("2024", EMISSIONS.replace("Waste|CH4", "\nWaste|CH4"))),
                Optional.empty());
        Outcome<InputOutputSystem> lost = read(new TestContext().file("adb/ADB-MRIO-2024.xlsx", table)
                .file("adb/2024 EE-MRIOT (Air Emissions).xlsx",
                        workbook("2024", EMISSIONS.replace("|F1|F2|F1|F2|F1|", "|F1|F2|F7|F2|F1|"))),
                Optional.empty());

        assertThat(Parsed.extension(blank.result(), "air_emissions").stressors()).hasSize(3);
        assertThat(lost.warnings()).extracting(problem -> problem.message()).contains(
                "`air_emissions` has no figures for 1 column of final demand, the first is `BBB, F1`");
    }

    /** What the publisher always says: without it a table in thousands would be one in millions. */
    @Test
    void warnsWhereTheSheetDoesNotSayItsUnit() {
        Outcome<InputOutputSystem> outcome = read(new TestContext().file("adb/ADB-MRIO-2024.xlsx",
                workbook("ADB MRIO 2024", WORLD.replace("In millions of US$", "In current prices"))), Optional.empty());

        assertThat(outcome.result().currency()).isEqualTo("M.USD");
        assertThat(outcome.warnings()).extracting(Object::toString).contains("adb/ADB-MRIO-2024.xlsx!ADB MRIO 2024:"
                + " warning[CP-3123] the sheet does not say the unit of its flows, and M.USD is taken; it stands above the"
                + " table, as in `(millions of US$)`; say another with `currency:`");
    }
}

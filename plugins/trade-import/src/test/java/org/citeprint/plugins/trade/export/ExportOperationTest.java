// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.ParquetContent;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class ExportOperationTest {

    private static Document export(InputOutputSystem system, ExportOperation.Format format,
            ExportOperation.Derived... derived) {
        return OperatorTester.run(new ExportOperation(), system, new ExportOperation.Options(format, List.of(derived)),
                new TestContext()).result();
    }

    /** Flows of all sizes, so that every digit counts. */
    private static InputOutputSystem odd() {
        Random random = new Random(3);
        return Samples.system(
                random.doubles(16).map(value -> Math.scalb(value, random.nextInt(-40, 40))).toArray(),
                random.doubles(16).map(value -> Math.scalb(value - 0.3, random.nextInt(-40, 40))).toArray());
    }

    private static InputOutputSystem hybrid() {
        InputOutputSystem system = odd();
        return new InputOutputSystem(system.name(), InputOutputSystem.MIXED_UNITS, system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(),
                system.categoryOf(), system.transactions(), system.finalDemand(), system.output(), system.extensions(),
                List.of("tonnes", "TJ", "tonnes", "M.EUR"));
    }

    /** A hybrid table comes back with the unit of each row. */
    @ParameterizedTest
    @EnumSource(names = {"EXIOBASE", "CSV", "PARQUET"})
    void writesTheUnitOfEachRow(ExportOperation.Format format, @TempDir Path folder) throws IOException {
        Path zip = Files.write(folder.resolve("table.zip"), export(hybrid(), format).bytes());
        InputOutputSystem read = OperatorTester.run(new ExiobaseImporter(), new None(), new ExiobaseImporter.Options(
                new InputPath("table.zip"), List.of(), Optional.empty(), Optional.empty()),
                new TestContext().file("table.zip", zip)).result();

        assertThat(read.currency()).isEqualTo(InputOutputSystem.MIXED_UNITS);
        assertThat(read.units()).containsExactly("tonnes", "TJ", "tonnes", "M.EUR");
    }

    @Test
    void writesTheUnitOfEachRowIntoWorkbooksAndArrays() throws IOException {
        byte[] bytes = export(hybrid(), ExportOperation.Format.XLSX).bytes();
        Grid units = Workbook.open(new TableFile("t.xlsx", () -> new ByteArrayInputStream(bytes))).sheet("units");

        assertThat(units.text(1, 2)).isEqualTo(InputOutputSystem.MIXED_UNITS);
        assertThat(units.rowTexts(3, 0)).containsExactly("", hybrid().industry(1), "TJ");
        assertThat(unzip(export(hybrid(), ExportOperation.Format.NUMPY).bytes())).containsKey("industry_units.npy");
        assertThat(unzip(export(odd(), ExportOperation.Format.NUMPY).bytes())).doesNotContainKey("industry_units.npy");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXIOBASE", "CSV", "PARQUET"})
    void writesWhatIsReadAgainAsTheSameTable(ExportOperation.Format format, @TempDir Path folder) throws IOException {
        InputOutputSystem system = odd();
        Path zip = Files.write(folder.resolve("table.zip"), export(system, format, ExportOperation.Derived.A).bytes());
        InputOutputSystem read = OperatorTester.run(new ExiobaseImporter(), new None(), new ExiobaseImporter.Options(
                new InputPath("table.zip"), List.of(), Optional.empty(), Optional.empty()),
                new TestContext().file("table.zip", zip)).result();

        assertThat(read.name()).isEqualTo(system.name());
        assertThat(read.currency()).isEqualTo(system.currency());
        assertThat(read.regions()).isEqualTo(system.regions());
        assertThat(read.sectors()).isEqualTo(system.sectors());
        assertThat(read.categories()).isEqualTo(system.categories());
        assertThat(read.transactions().values()).isEqualTo(system.transactions().values());
        assertThat(read.finalDemand().values()).isEqualTo(system.finalDemand().values());
        assertThat(read.output()).isEqualTo(system.output());
        assertThat(read.extensions()).hasSize(2);
        for (Extension extension : system.extensions()) {
            Extension same = read.extensions().stream().filter(other -> other.name().equals(extension.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.stressors()).isEqualTo(extension.stressors());
            assertThat(same.flows().values()).isEqualTo(extension.flows().values());
            assertThat(same.demandFlows().map(Matrix::values)).usingRecursiveComparison()
                    .isEqualTo(extension.demandFlows().map(Matrix::values));
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.0, -0.0", "0.0, 0", "3.0, 3", "-1e14, -100000000000000", "1e15, 1.0E15", "0.1, 0.1",
        "4.9e-324, 4.9E-324"})
    void numbersKeepEveryBit(double number, String text) {
        assertThat(TextArchive.number(number)).isEqualTo(text);
        assertThat(Double.doubleToRawLongBits(Double.parseDouble(text))).isEqualTo(Double.doubleToRawLongBits(number));
    }

    @Test
    void writesArraysThatNumpyReads() throws IOException {
        Map<String, byte[]> arrays = unzip(export(Samples.system(), ExportOperation.Format.NUMPY,
                ExportOperation.Derived.A, ExportOperation.Derived.L).bytes());
        ByteBuffer z = ByteBuffer.wrap(arrays.getOrDefault("Z.npy", new byte[0])).order(ByteOrder.LITTLE_ENDIAN);
        int header = 10 + z.getShort(8);
        String text = new String(z.array(), 10, header - 10, StandardCharsets.US_ASCII);

        assertThat(arrays).containsOnlyKeys("Z.npy", "Y.npy", "x.npy", "A.npy", "L.npy", "factor_inputs.F.npy",
                "factor_inputs.stressors.npy", "factor_inputs.units.npy", "air.F.npy", "air.F_Y.npy",
                "air.stressors.npy", "air.units.npy", "industries.npy", "demand.npy", "currency.npy");
        assertThat(header % 64).isZero();
        assertThat(text).startsWith("{'descr': '<f8', 'fortran_order': False, 'shape': (4, 4), }").endsWith("\n");
        assertThat(z.getDouble(header + 8)).isEqualTo(2);
        assertThat(z.limit()).isEqualTo(header + 16 * 8);
    }

    @Test
    void writesParquetWithTheLabelsOfRowsAndColumns() throws IOException {
        InputOutputSystem system = odd();
        Map<String, byte[]> files = unzip(export(system, ExportOperation.Format.PARQUET, ExportOperation.Derived.A,
                ExportOperation.Derived.L).bytes());
        ParquetContent z = ParquetContent.of(files.getOrDefault("Z.parquet", new byte[0]));
        ParquetContent demand = ParquetContent.of(files.getOrDefault("air/F_Y.parquet", new byte[0]));
        ParquetContent unit = ParquetContent.of(files.getOrDefault("air/unit.parquet", new byte[0]));

        assertThat(files).containsOnlyKeys("Z.parquet", "Y.parquet", "x.parquet", "A.parquet", "L.parquet",
                "unit.parquet", "file_parameters.json", "metadata.json", "factor_inputs/F.parquet",
                "factor_inputs/unit.parquet",
                "factor_inputs/file_parameters.json", "air/F.parquet", "air/F_Y.parquet", "air/unit.parquet",
                "air/file_parameters.json");
        assertThat(z.columns().sequencedKeySet()).containsExactly("('ROM', 'farms')", "('ROM', 'power')",
                "('AUT', 'farms')", "('AUT', 'power')", "region", "sector");
        assertThat(z.column("region")).containsExactly("ROM", "ROM", "AUT", "AUT");
        assertThat(z.column("sector")).containsExactly("farms", "power", "farms", "power");
        for (int column = 0; column < 4; column++) {
            List<Object> values = new ArrayList<>();
            for (int row = 0; row < 4; row++) {
                values.add(system.transactions().at(row, column));
            }
            assertThat(z.column(z.columns().sequencedKeySet().toArray(String[]::new)[column])).isEqualTo(values);
        }
        assertThat(z.notes().get("pandas")).startsWith("{\"index_columns\":[\"region\",\"sector\"],\"column_indexes\":"
                + "[{\"name\":\"region\",\"field_name\":\"region\"");
        assertThat(demand.column("('AUT', 'households')")).containsExactly(6.0);
        assertThat(unit.column("unit")).containsExactly("kt");
        assertThat(new String(files.getOrDefault("file_parameters.json", new byte[0]), StandardCharsets.UTF_8))
                .contains("\"name\" : \"Z.parquet\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"a, ('a'; 'b')", "it's, (\"it's\"; 'b')", "5\", ('5\"'; 'b')",
                "'\", ('\\'\"'; 'b')", "back\\, ('back\\\\'; 'b')"})
    void writesLabelsAsPythonDoes(String level, String tuple) {
        assertThat(PandasNote.name(List.of(level, "b"))).isEqualTo(tuple.replace(';', ','));
        assertThat(PandasNote.name(List.of(level))).isEqualTo(level);
    }

    @Test
    void saysWhenTheFileWouldBeTooLarge() {
        BoundedBytes bytes = new BoundedBytes(10);
        bytes.write(new byte[9], 0, 9);
        bytes.write('x');

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> bytes.write('x'));

        assertThat(problem.getMessage()).startsWith("error[CP-3156] the file would be larger than 10 bytes");
        assertThat(bytes.size()).isEqualTo(10);
    }

    @Test
    void writesAWorkbookWithASheetForEachMatrix() throws IOException {
        byte[] bytes = export(Samples.system(), ExportOperation.Format.XLSX).bytes();
        Workbook workbook = Workbook.open(new TableFile("t.xlsx", () -> new ByteArrayInputStream(bytes)));
        Grid z = workbook.sheet("Z");

        assertThat(workbook.names()).containsExactly("Z", "Y", "x", "factor_inputs F", "air F", "air F_Y", "units");
        assertThat(z.rowTexts(0, 0)).containsExactly("region", "", "ROM", "ROM", "AUT", "AUT");
        assertThat(z.rowTexts(1, 0)).containsExactly("sector", "", "farms", "power", "farms", "power");
        assertThat(z.rowTexts(2, 0)).containsExactly("ROM", "farms", "10", "2", "3", "4");
    }

    @Test
    void invertsExactlyEnough() {
        InputOutputSystem system = Samples.system();
        Matrix a = Ratios.ofColumns(system.transactions(), system.output());
        Matrix l = Inverse.of(a, "A", system, new TestContext());
        Matrix again = Inverse.of(a, "A", system, new TestContext().threads(2));

        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                double sum = l.at(row, column);
                for (int k = 0; k < 4; k++) {
                    sum -= a.at(row, k) * l.at(k, column);
                }
                assertThat(sum).isCloseTo(row == column ? 1 : 0, within(1e-14));
            }
        }
        assertThat(again.values()).isEqualTo(l.values());
    }

    @Test
    void saysWhenThereIsNoInverse() {
        InputOutputSystem closed = Samples.system(new double[]{10, 0, 0, 0, 0, 20, 0, 0, 0, 0, 30, 4, 0, 0, 1, 15},
                new double[]{0, 0, 0, 0, 30, 0, 5, 0, 4, 0, 60, 2, 6, 1, 40, 0});

        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> export(closed, ExportOperation.Format.NUMPY, ExportOperation.Derived.L));

        assertThat(problem.getMessage()).startsWith("error[CP-3151] I - A has no inverse: the column of `ROM, farms`");
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static InputOutputSystem withExtensions(String... names) {
        InputOutputSystem sample = Samples.system();
        Extension air = sample.extensions().getLast();
        List<Extension> extensions = new ArrayList<>();
        for (String name : names) {
            extensions.add(new Extension(name, air.stressors(), air.flows(), air.demandFlows()));
        }
        return new InputOutputSystem(sample.name(), sample.currency(), sample.regions(), sample.sectors(),
                sample.regionOf(), sample.sectorOf(), sample.categories(), sample.demandRegionOf(),
                sample.categoryOf(), sample.transactions(), sample.finalDemand(), sample.output(), extensions);
    }

    /** Names that differ only in signs that file systems forbid, or in capitals, still have a folder each. */
    @Test
    void extensionsOfLikeNamesHaveFoldersOfTheirOwn() throws IOException {
        InputOutputSystem system = withExtensions("a/b", "a_b", "A_B");

        for (ExportOperation.Format format : List.of(ExportOperation.Format.EXIOBASE, ExportOperation.Format.PARQUET)) {
            assertThat(unzip(export(system, format).bytes()).keySet().stream().filter(name -> name.contains("F."))
                    .map(name -> name.substring(0, name.indexOf('/'))))
                    .containsExactlyInAnyOrder("a_b", "a_b (2)", "A_B (3)");
        }
        assertThat(unzip(export(system, ExportOperation.Format.NUMPY).bytes())).containsKeys("a_b.F.npy",
                "a_b (2).F.npy", "A_B (3).F.npy", "A_B (3).units.npy", "currency.npy");
    }

    /** Without it pymrio reads no archive. */
    @Test
    void writesWhatPymrioNeedsOfAnArchive() throws IOException {
        for (ExportOperation.Format format : List.of(ExportOperation.Format.EXIOBASE, ExportOperation.Format.PARQUET)) {
            assertThat(new String(unzip(export(Samples.system(), format).bytes()).get("metadata.json"),
                    StandardCharsets.UTF_8)).contains("\"name\" : \"sample\"", "\"history\" : [ ]");
        }
    }

    /** Names that differ beyond the 31 signs of a sheet's name still say which matrix is which. */
    @Test
    void sheetsOfLongNamesEndWithTheirMatrix() throws IOException {
        String name = "air emissions of all industries and ";
        byte[] bytes = export(withExtensions(name + "homes", name + "cars"), ExportOperation.Format.XLSX).bytes();

        assertThat(Workbook.open(new TableFile("t.xlsx", () -> new ByteArrayInputStream(bytes))).names())
                .containsExactly(
                        "Z", "Y", "x", "air emissions of all ind F", "air emissions of all i F_Y",
                        "air emissions of all ind F (2)", "air emissions of all i F_Y (2)", "units");
    }
}

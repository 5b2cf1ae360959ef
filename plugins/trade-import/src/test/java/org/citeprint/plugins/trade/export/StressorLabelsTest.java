// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.exiobase.ExiobaseImporter;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.ParquetContent;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Stressors that other programs label by two columns, which importers join to one name, have two columns again. */
class StressorLabelsTest {

    private static InputOutputSystem with(List<Extension> extensions) {
        InputOutputSystem sample = Samples.system();
        return new InputOutputSystem(sample.name(), sample.currency(), sample.regions(), sample.sectors(),
                sample.regionOf(), sample.sectorOf(), sample.categories(), sample.demandRegionOf(),
                sample.categoryOf(), sample.transactions(), sample.finalDemand(), sample.output(), extensions);
    }

    private static Document export(
            InputOutputSystem system, ExportOperation.Format format, ExportOperation.Derived... derived) {
        return OperatorTester.run(new ExportOperation(), system, new ExportOperation.Options(format, List.of(derived)),
                new TestContext()).result();
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** Stressors whose names were two columns are two columns again, and one name where the table is read again. */
    @ParameterizedTest
    @EnumSource(names = {"EXIOBASE", "CSV"})
    void partsNamesOfStressorsAsTheyWere(ExportOperation.Format format, @TempDir Path folder) throws IOException {
        List<Stressor> stressors = List.of(new Stressor("CO2 | air", "kt"), new Stressor("N | water", "t"));
        InputOutputSystem system = with(List.of(
                new Extension("both", stressors, new Matrix(2, 4, new double[]{1, 2, 3, 4, 5, 6, 7, 8}),
                        Optional.of(new Matrix(2, 4, new double[8]))),
                new Extension("one", List.of(new Stressor("CO2 | air", "kt"), new Stressor("N", "t")),
                        new Matrix(2, 4, new double[8]), Optional.empty())));
        Map<String, byte[]> files = unzip(export(system, format, ExportOperation.Derived.S).bytes());
        String suffix = format == ExportOperation.Format.CSV ? ".csv" : ".txt";

        for (String name : List.of("F", "F_Y", "S", "S_Y")) {
            assertThat(lines(files, "both/" + name + suffix).get(2)).startsWith("stressor;compartment;;");
            assertThat(lines(files, "both/" + name + suffix).get(4)).startsWith("N;water;");
        }
        assertThat(lines(files, "both/unit" + suffix)).containsExactly("stressor;compartment;unit", "CO2;air;kt",
                "N;water;t");
        assertThat(lines(files, "one/unit" + suffix)).containsExactly("stressor;unit", "CO2 | air;kt", "N;t");
        Path zip = Files.write(folder.resolve("table.zip"), export(system, format).bytes());
        assertThat(OperatorTester.run(new ExiobaseImporter(), new None(), new ExiobaseImporter.Options(
                new InputPath("table.zip"), List.of(), Optional.empty(), Optional.empty()),
                new TestContext().file("table.zip", zip)).result().extensions().getFirst().stressors())
                .isEqualTo(stressors);
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8).replace('\t', ';')
                .replace(',', ';').lines().toList();
    }

    @Test
    void partsNamesOfStressorsInParquet() throws IOException {
        InputOutputSystem system = with(List.of(new Extension("air",
                List.of(new Stressor("CO2 | combustion | air", "kt")), new Matrix(1, 4, new double[]{1, 2, 3, 4}),
                Optional.empty())));
        Map<String, byte[]> files = unzip(export(system, ExportOperation.Format.PARQUET).bytes());

        for (String name : List.of("F", "unit")) {
            ParquetContent content = ParquetContent.of(files.getOrDefault("air/" + name + ".parquet", new byte[0]));
            assertThat(content.column("stressor")).containsExactly("CO2");
            assertThat(content.column("compartment")).containsExactly("combustion");
            assertThat(content.column("level 3")).containsExactly("air");
        }
        assertThat(new String(files.getOrDefault("air/file_parameters.json", new byte[0]), StandardCharsets.UTF_8))
                .contains("\"nr_index_col\" : \"3\"").doesNotContain("\"nr_index_col\" : \"1\"");
    }
}

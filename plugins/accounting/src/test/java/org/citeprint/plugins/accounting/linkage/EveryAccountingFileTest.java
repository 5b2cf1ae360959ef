// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which test compares which file of the small oracles; one that is named nowhere fails. */
class EveryAccountingFileTest {

    /** Beginnings of paths of files by what compares them. */
    private static final Map<String, List<String>> COMPARED = Map.of(
            "OtherProgramsTest", List.of("ioanalysis_toy/input_", "ioanalysis_toy/expected_toy.",
                    "ioanalysis_toy/expected_linkages_", "ioanalysis_toy/expected_keysector_",
                    "ioanalysis_toy/expected_multipliers", "ioanalysis_toy/expected_ras_",
                    "ioanalysis_toy/expected_field_of_influence_",
                    "ioanalysis_toy/expected_extraction_backward_normFALSE",
                    "fio_miom/", "gams_iobalance/", "hybridvut/", "pymrio/small_mrio/"),
            "TwoRegionsOracleTest", List.of("two-regions-two-sectors/oracle_2x2.json"),
            "PublishedTablesTest", List.of("iotables_germany1995/Beutel", "iotables_germany1995/expected_",
                    "iotables_netherlands/expected_", "iotables_netherlands/input_", "un_handbook/",
                    "pymrio/miller_blair_ch2.json"),
            "TableImporterTest and EveryPymrioTableTest of trade-import",
            List.of("iotables_germany1995/input_germany_1995_long", "pymrio/test_mrio_6reg_8sec/"));

    /** What no operation here gives, or nobody has results for. */
    private static final Map<String, List<String>> NOT_COMPARED = Map.of(
            "extraction of Ghosh's rows, or with own use kept, or by industry that loses",
            List.of("ioanalysis_toy/expected_extraction_forward", "ioanalysis_toy/expected_extraction_backward.total",
                    "ioanalysis_toy/expected_extraction_backward_normTRUE"),
            "upstreamness from exports of one country, as implemented there",
            List.of("ioanalysis_toy/expected_upstream"),
            "decomposition of changes", List.of("ioanalysis_toy/expected_output_decomposition", "lmdir/"),
            "decomposition of trade in value added", List.of("gvcAnalyzer_toy/",
                    "two-regions-two-sectors/decompr7_", "two-regions-two-sectors/reference_gvc.py"),
            "structural paths", List.of("pyspa_template/"),
            "inputs without results",
            List.of("iotables_germany1995/germany_15_3", "iotables_netherlands/netherlands_2006",
                    "iotables_germany1995/input_germany_airpol"),
            "no table", List.of("MANIFEST.md", "gcb_owid/", "two-regions-two-sectors/generate_oracle.py"));

    @Test
    void isNamed() throws IOException {
        Path folder = Oracle.folder("");
        List<String> beginnings = new ArrayList<>();
        Stream.concat(COMPARED.values().stream(), NOT_COMPARED.values().stream()).forEach(beginnings::addAll);
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
            assertThat(names).allSatisfy(name -> assertThat(beginnings.stream().filter(name::startsWith)).hasSize(1));
            assertThat(beginnings)
                    .allSatisfy(start -> assertThat(names.stream().anyMatch(name -> name.startsWith(start))).isTrue());
        }
    }
}

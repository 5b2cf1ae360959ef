// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.TestContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VosviewerMapTest {

    private static final Path SAMPLES = Path.of("../../../shared/data/biblio/vosviewer-online-samples");

    private final TestContext context = new TestContext();

    @Test
    void readsMapAndNetworkOfVosviewer() {
        context.file("map.txt", NetworkText.MAP).file("network.txt", "7\t9\t2.5\n9\t7\t1\n4\t4\t8\n9,4\n");
        Network network = NetworkText.read(context, "map.txt", Optional.of("network.txt"));

        assertThat(network.attributes().column("label").orElseThrow().texts())
                .containsExactly("carbon", "trade", "leakage");
        assertThat(network.attributes().column("description").orElseThrow().text(0))
                .isEqualTo("tax \"and\" trade\tboth");
        assertThat(network.attributes().column("x").orElseThrow().texts()).containsExactly("-0.5", "0.5", "");
        assertThat(network.attributes().wholes("cluster").orElseThrow().texts()).containsExactly("2", "1", "");
        assertThat(network.attributes().wholes("occurrences").orElseThrow().values()).containsExactly(12, 30, 3);
        assertThat(network.attributes().decimals("avg. pub. year").orElseThrow().meaning()).isEqualTo(Meaning.YEAR);
        assertThat(network.links()).isEqualTo(2);
        assertThat(network.weight(network.start(0))).isEqualTo(3.5);
        assertThat(network.weight(network.start(2))).isEqualTo(1);
        assertThat(context.ledger().balances()).isTrue();
        assertThat(context.ledger().toString()).contains("from a node to itself");
    }

    @Test
    void theSamplesOfVosviewerReadTheSameInBothForms() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "shared data is absent: VOSviewer's samples are not tried");
        context.file("map", SAMPLES.resolve("Economics_journal_co-citation_map.txt"))
                .file("network", SAMPLES.resolve("Economics_journal_co-citation_network.txt"))
                .file("json", SAMPLES.resolve("Economics_journal_co-citation_network.json"));
        Network text = NetworkText.read(context, "map", Optional.of("network"));
        Network json = NetworkText.read(context, "json", Optional.empty());

        assertThat(text.nodes()).isEqualTo(232);
        assertThat(text.links()).isEqualTo(4112).isEqualTo(json.links());
        assertThat(json.weights()).isEqualTo(text.weights());
        assertThat(json.attributes().columns().stream().map(Column::name).sorted().toList())
                .isEqualTo(text.attributes().columns().stream().map(Column::name).sorted().toList());
        for (Column column : text.attributes().columns()) {
            assertThat(json.attributes().column(column.name()).orElseThrow().texts()).isEqualTo(column.texts());
        }
    }

    /** A map may be parted by semicolons, and without identifiers its items are numbered. */
    @Test
    void mapsMayBePartedBySemicolonsAndHaveNoIdentifiers() {
        context.file("map", "Label;Weight;Score;note\na;3;0.5;\"x; y\"\n\nb;4;1;\n").file("links", "1;2\n2,1,0.5\n");
        Network network = NetworkText.read(context, "map", Optional.of("links"));

        assertThat(network.attributes().columns())
                .extracting(column -> column.name() + column.texts() + column.meaning())
                .containsExactly("label[a, b]LABEL", "weight[3, 4]COUNT", "score[0.5, 1.0]INDEX", "note[x; y, ]LABEL");
        assertThat(network.weights()).containsExactly(1.5, 1.5);
    }

    /** Two authors of one name stay two, also for those who know nodes by their labels. */
    @Test
    void nodesOfOneLabelAreToldApart() {
        Network network = NetworkText.read("id,label\n7,Wang Y\n8,Li Z\n9,Wang Y\n");
        assertThat(network.attributes().column("label").orElseThrow().texts())
                .containsExactly("Wang Y (7)", "Li Z", "Wang Y (9)");
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        assertThatThrownBy(() -> NetworkText.read("""
                id,label,x,weight<Links>
                1,a,0.5,3
                1,b,left,3
                2,c,0.1,2,9
                """)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("file:3: error[CP-4151] the node `1` is there twice")
                .hasMessageContaining("file:3: error[CP-4151] `left` is no number, but `x` takes one")
                .hasMessageContaining("file:4: error[CP-4151] the item has 5 cells under 4 headings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\t2", "1\t3\t-2", "1\t3\tNaN", "1\t3\tmany", "1", "1\t2\t3\t4"})
    void aBadLinkIsToldWithItsLine(String line) {
        context.file("map", "id\tlabel\n1\ta\n3\tb\n").file("network", "1\t3\t1\n" + line + "\n");

        assertThatThrownBy(() -> NetworkText.read(context, "map", Optional.of("network")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("network:2: error[CP-4151]");
    }

    /** Twenty faults are all told; of more the rest is counted. */
    @ParameterizedTest
    @CsvSource({"20,", "21, 1 place more is wrong", "22, 2 places more are wrong"})
    void manyFaultsAreToldShortly(int faults, @Nullable String more) {
        assertThatThrownBy(() -> NetworkText.read("id,x\n1,2\n" + "1,2\n".repeat(faults)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("the node `1` is there twice")
                .satisfies(thrown -> assertThat(thrown.getMessage().contains(" more ")).isEqualTo(more != null))
                .hasMessageContaining(Optional.ofNullable(more).orElse(""));
    }
}

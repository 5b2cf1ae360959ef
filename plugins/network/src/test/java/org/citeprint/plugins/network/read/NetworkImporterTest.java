// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.network.export.GraphExport;
import org.citeprint.plugins.network.export.GraphFormat;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NetworkImporterTest {

    private final TestContext context = new TestContext();

    @Test
    void readsTheSampleOfItsPage() {
        Network network = NetworkText.read(NetworkImporter.SAMPLE);

        assertThat(network.nodes()).isEqualTo(3);
        assertThat(network.attributes().columns()).extracting(Column::name)
                .containsExactly("label", "x", "y", "cluster", "occurrences", "avg. pub. year");
    }

    /** What export.graph writes reads back: labels, links to the last bit, places and clusters. */
    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void whatWeWriteReadsBack(GraphFormat format) {
        Network network = NetworkBuilder.undirected("keyword", "works", List.of("'R&D' <b>\\", "a b", "naïve 中文"))
                .link(0, 1, 0.1).link(2, 1, 1e-7).build()
                .with(List.of(Column.decimal("x", "", Meaning.COORDINATE, 0, 0.1, 1),
                        Column.decimal("y", "", Meaning.COORDINATE, 1, 0.3, 0)));
        Network clustered = network.with(Column.whole("cluster", Meaning.GROUP, 1, 2, 1));
        byte[] bytes = new GraphExport().run(clustered, new GraphExport.Options(format), context).bytes();
        context.file("back", bytes);
        Network back = NetworkText.read(context, "back", Optional.empty());

        assertThat(back.attributes().columns().getFirst().texts())
                .isEqualTo(clustered.attributes().columns().getFirst().texts());
        assertThat(back.weights()).isEqualTo(clustered.weights());
        assertThat(back.neighbours()).isEqualTo(clustered.neighbours());
        assertThat(back.directed()).isFalse();
        assertThat(back.attributes().decimals("x").orElseThrow().values()).containsExactly(0, 0.1, 1);
        if (format != GraphFormat.PAJEK) {
            assertThat(back.attributes().wholes("cluster").orElseThrow().values()).containsExactly(1, 2, 1);
        }
    }

    @Test
    void aDirectedNetworkStaysDirected() {
        Network network = NetworkBuilder.directed("work", "citations", List.of("a", "b")).link(1, 0, 2).build();
        for (GraphFormat format : List.of(GraphFormat.GRAPHML, GraphFormat.GEXF, GraphFormat.PAJEK)) {
            byte[] bytes = new GraphExport().run(network, new GraphExport.Options(format), context).bytes();
            context.file(format.name(), bytes);
            Network back = NetworkText.read(context, format.name(), Optional.empty());
            assertThat(back.directed()).isTrue();
            assertThat(back.offsets()).containsExactly(0, 0, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "1\t2\t3\n", "<!DOCTYPE html><html>log in</html>", "<html>log in</html>",
                "%PDF-1.7"})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> NetworkText.read(text)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-4150");
    }

    @Test
    void aNetworkWithoutNodesIsRefused() {
        assertThatThrownBy(() -> NetworkText.read("{\"network\":{\"items\":[],\"links\":[]}}"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4152");
        context.file("graphml", "<graphml/>");
        assertThatThrownBy(() -> NetworkText.read(context, "graphml", Optional.empty()))
                .hasMessageContaining("CP-4152");
    }

    /** A file that breaks off anywhere is refused with its place, or is a network whose links are all sound. */
    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void aFileThatBreaksOffIsNeverADefect(GraphFormat format) throws IOException {
        Network network = NetworkBuilder.undirected("keyword", "works", List.of("a", "b", "c"))
                .link(0, 1, 2).link(2, 1, 3).build();
        byte[] bytes = new GraphExport().run(network, new GraphExport.Options(format), context).bytes();
        for (int length = 0; length < bytes.length; length++) {
            String name = "cut" + length;
            context.file(name, Arrays.copyOf(bytes, length));
            try {
                Network cut = NetworkText.read(context, name, Optional.empty());
                assertThat(cut.nodes()).isBetween(1, 3);
            } catch (ProblemException e) {
                assertThat(e.getMessage()).contains("CP-415").contains(name);
            }
        }
    }

    @Test
    void aPackedFileThatIsCutOffIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(NetworkText.MAP.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        context.file("map.gz", Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertThatThrownBy(() -> NetworkText.read(context, "map.gz", Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-4154").hasMessageContaining("map.gz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Vertices 1/1 a/*Edges/1 | :4: error[CP-4151] `1` is no link",
                "*Vertices 1/1 a/*Matrix/0 | :3: error[CP-4151] `*matrix` is no part",
                "*Network x/1 a | :2: error[CP-4151] `1 a` stands outside",
                "id,x,x/1,2,3 | :1: error[CP-4151] the map has two columns `x`",
                "label/a | :1:1: error[CP-4150] this is no network"})
    void whatDoesNotFitIsToldWithItsLine(String lines, String message) {
        assertThatThrownBy(() -> NetworkText.read(lines.strip().replace('/', '\n')))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("file" + message);
    }
}

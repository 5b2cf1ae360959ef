// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GexfFileTest {

    /** Gephi may have a column label beside the label itself, and writes every number with a fraction. */
    @Test
    void aColumnCalledLabelDoesNotTakeThePlaceOfTheLabels() {
        Network network = NetworkText.read(
                """
                        <gexf xmlns="http://gexf.net/1.3"><graph><attributes class="node">
                        <attribute id="0" title="label" type="string"/><attribute id="1" title="cluster" type="double"/>
                        </attributes><nodes>
                        <node id="a" label="carbon"><attvalues><attvalue for="0" value="q"/><attvalue for="1" value="2.0"/></attvalues></node>
                        <node id="b" label="trade"><attvalues><attvalue for="1" value="1.0"/></attvalues></node>
                        </nodes><edges><edge source="a" target="b"/></edges></graph></gexf>
                        """);
        assertThat(network.attributes().column("label").orElseThrow().texts()).containsExactly("carbon", "trade");
        assertThat(network.attributes().column("label in the file").orElseThrow().texts()).containsExactly("q", "");
        assertThat(network.attributes().wholes("cluster").orElseThrow().values()).containsExactly(2, 1);
    }

    /** Gephi counts its clusters from 0, which would be no cluster here; what is below 0 is none there, too. */
    @Test
    void clustersCountedFromZeroAreClusters() {
        Network network = NetworkText.read(
                """
                        <gexf xmlns="http://gexf.net/1.3"><graph><attributes class="node">
                        <attribute id="m" title="Modularity Class" type="integer"/></attributes><nodes>
                        <node id="a"><attvalues><attvalue for="m" value="0"/></attvalues></node>
                        <node id="b"><attvalues><attvalue for="m" value="1"/></attvalues></node>
                        <node id="c"><attvalues><attvalue for="m" value="-1"/></attvalues></node>
                        </nodes><edges><edge source="a" target="b"/></edges></graph></gexf>
                        """);
        Column.Whole clusters = network.attributes().wholes("Modularity Class").orElseThrow();

        assertThat(clusters.meaning()).isEqualTo(Meaning.GROUP);
        assertThat(clusters.values()).containsExactly(1, 2, -1);
    }

    @Test
    void theMapOfGephiIsItsPositions() {
        Network network = NetworkText.read(
                """
                        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph>
                        <attributes class="edge"><attribute id="0" title="kind" type="string"/></attributes>
                        <attributes class="node"><attribute id="0" title="Modularity Class" type="integer"/></attributes>
                        <nodes><node id="a" label="carbon"><attvalues><attvalue for="0" value="4"/></attvalues>
                        <viz:position x="-12.5" y="3" z="0"/></node><node id="b"/></nodes>
                        <edges><edge source="a" target="b"><attvalues><attvalue for="0" value="strong"/></attvalues></edge></edges>
                        </graph></gexf>
                        """);

        assertThat(network.attributes().column("label").orElseThrow().texts()).containsExactly("carbon", "b");
        assertThat(network.attributes().column("x").orElseThrow().texts()).containsExactly("-12.5", "");
        assertThat(network.attributes().wholes("Modularity Class").orElseThrow().texts()).containsExactly("4", "");
        assertThat(network.weights()).containsExactly(1, 1);
        assertThat(network.attributes().column("kind")).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GraphMlFileTest {

    /** The keys of GraphML say which texts are numbers; what one node has is not the next one's. */
    @Test
    void theKeysOfGraphMlSayWhatIsANumber() {
        Network network = NetworkText.read("""
                <graphml><key id="k1" for="node" attr.name="code" attr.type="string"/>
                <key id="k2" for="node" attr.name="citations" attr.type="long"/>
                <key id="k3" for="node" attr.name="score" attr.type="double"/>
                <key id="k4" for="node" attr.name="open" attr.type="boolean"/>
                <key id="k5" for="node" attr.type="int"/><key id="w" for="edge" attr.name="weight" attr.type="float"/>
                <graph edgedefault="undirected">
                <node id="a"><data key="k1">07</data><data key="k2">12</data><data key="k3">0.5</data>
                <data key="k4">true</data><data key="k5">3</data></node><node id="b"><data key="k2">5</data></node>
                <edge source="a" target="b"><data key="w">2.5</data></edge></graph></graphml>
                """);

        assertThat(network.attributes().columns()).extracting(column -> column.name() + column.texts())
                .containsExactly("label[a, b]", "code[07, ]", "citations[12, 5]", "score[0.5, ]", "open[true, ]",
                        "k5[3, ]");
        assertThat(network.attributes().columns()).extracting(Column::meaning).containsExactly(Meaning.LABEL,
                Meaning.LABEL, Meaning.COUNT, Meaning.INDEX, Meaning.LABEL, Meaning.INDEX);
        assertThat(network.weights()).containsExactly(2.5, 2.5);
    }

    @Test
    void entitiesOfDocumentTypesAreNotRead() {
        assertThatThrownBy(() -> NetworkText.read(
                """
                        <?xml version="1.0"?><!DOCTYPE g [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                        <graphml><graph edgedefault="undirected"><node id="a"><data key="label">&e;</data></node></graph></graphml>
                        """))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4151");
    }
}

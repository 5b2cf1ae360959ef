// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import org.citeprint.api.data.Network;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PajekFileTest {

    @Test
    void listsOfPajekAreLinks() {
        Network network = NetworkText.read(
                "% a comment\n*Vertices 3\n1 \"one \\ two\"\n2 b 0.1 0.2 0.5\n3\n*Edgeslist\n1 2 3\n");

        assertThat(network.links()).isEqualTo(2);
        assertThat(network.attributes().column("label").orElseThrow().texts()).containsExactly("one \\ two", "b", "3");
        assertThat(network.attributes().column("x").orElseThrow().texts()).containsExactly("", "0.1", "");
    }

    /** 1 to 2 is an arc, 2 and 3 are joined both ways, 3 leads to 1 and 2; the second edge weighs one. */
    @Test
    void pajekMayHaveArcsAndEdges() {
        Network network = NetworkText.read("""
                *Network made up
                *Vertices 3
                1 a 0.5 left
                2 b 0.1
                3 c 0.5 0.25
                *Arcs
                1 2 4
                *Edges
                2 3
                *Arcslist
                3 1 2
                """);

        assertThat(network.directed()).isTrue();
        assertThat(network.offsets()).containsExactly(0, 1, 2, 4);
        assertThat(network.neighbours()).containsExactly(1, 2, 0, 1);
        assertThat(network.weights()).containsExactly(4, 1, 1, 2);
        assertThat(network.attributes().column("x").orElseThrow().texts()).as("only a pair is a place")
                .containsExactly("", "", "0.5");
    }
}

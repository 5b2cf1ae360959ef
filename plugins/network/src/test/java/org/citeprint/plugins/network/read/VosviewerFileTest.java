// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.Optional;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VosviewerFileTest {

    private final TestContext context = new TestContext();

    /** Members that are not known are passed over with all they hold. */
    @Test
    void theJsonOfVosviewerMayHoldMore() {
        Network network = NetworkText.read(
                """
                        {"config": {"items": {"label": "x"}, "sizes": [1, [2]]}, "network": {"clusters": [{"cluster": 1}],
                        "items": [{"id": 1, "label": "carbon", "description": "d", "url": null, "tags": ["t", {"u": 1}], "x": 0.5,
                        "weights": null, "scores": {"Avg. pub. year": 2010.5, "More": [3], "Norm. citations": 1.5}},
                        {"id": 2, "label": "trade", "weights": {"Occurrences": 3}}],
                        "links": [{"source_id": 1, "target_id": 2, "kind": {"a": 1}, "strength": 2}]}, "info": [{"id": 9}]}
                        """);

        assertThat(network.attributes().columns()).extracting(column -> column.name() + column.texts())
                .containsExactly("label[carbon, trade]", "description[d, ]", "x[0.5, ]", "avg. pub. year[2010.5, ]",
                        "norm. citations[1.5, ]", "occurrences[, 3]");
        assertThat(network.attributes().column("avg. pub. year").orElseThrow().meaning()).isEqualTo(Meaning.YEAR);
        assertThat(network.weights()).containsExactly(2, 2);
    }

    @Test
    void linksBesideAFileThatHasItsOwnAreRefused() {
        context.file("json", "{\"network\":{\"items\":[{\"id\":1,\"label\":\"a\"}]}}").file("network", "1\t1\n");

        assertThatThrownBy(() -> NetworkText.read(context, "json", Optional.of("network")))
                .hasMessageContaining("CP-4153");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import org.citeprint.engine.plan.TestCatalog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencePageTest {

    private static String page(String operation) {
        return ReferencePage.of(new TestCatalog().find(operation).orElseThrow());
    }

    @Test
    void aPageSaysEverythingAboutItsOperation() {
        assertThat(page("cluster.leiden")).isEqualTo("""
                # cluster.leiden

                Finds clusters.

                ## Inputs

                - `input` (a network): The network.

                ## Options

                | Option | Value | Default | Meaning |
                |---|---|---|---|
                | `resolution` | a number of at least 0 | `1.0` | Resolution. |
                | `seed` | a seed (a whole number) | `1` | Seed. |
                | `restart` | true or false | `true` | Restarts. |

                ## Outputs

                - `network` (a network): The network with clusters.
                - `clusters` (a table): The clusters.

                ## Method

                Moves nodes.

                ## Source

                Traag et al. 2019.

                ## Example

                ```yaml
                steps:
                  leiden:
                    use: cluster.leiden
                    in: topics
                    with: { resolution: 1.0, seed: 1 }
                ```

                From the plugin `test`, since 0.1.0.
                """);
    }

    @Test
    void requiredAndNestedOptionsAreMarked() {
        assertThat(page("import.csv"))
                .contains("| `files` | a list of which each is a file or a pattern | must be given |")
                .contains("with: { files: [data/*] }");
        assertThat(page("test.kitchen")).contains("| `window` | a map | none | Window. |")
                .contains("| `window.from` | a whole number | must be given | First year. |");
        assertThat(page("bridge.attention")).contains("in: { corpus: papers, accounts: step }")
                .contains("- `bursts` (a table, optional): Bursts.");
    }
}

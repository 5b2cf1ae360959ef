// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.map;

import java.util.Optional;
import org.citeprint.api.data.CitedReference;

/** What the nodes of a map of what is cited are. */
public enum CitedUnit {
    /** Cited references. */
    REFERENCES {
        @Override
        Optional<String> of(String reference) {
            return Optional.of(reference);
        }
    },
    /** First authors of cited references. */
    AUTHORS {
        @Override
        Optional<String> of(String reference) {
            return CitedReference.parse(reference).author();
        }
    },
    /** Journals and books of cited references. */
    SOURCES {
        @Override
        Optional<String> of(String reference) {
            return CitedReference.parse(reference).source();
        }
    };

    /** The unit of a reference, where it has one. */
    abstract Optional<String> of(String reference);
}

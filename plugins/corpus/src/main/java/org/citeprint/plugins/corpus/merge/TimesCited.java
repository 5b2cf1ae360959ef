// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.Arrays;

/** What counts as the number of citations of a work when its records differ: databases count different citing works. */
public enum TimesCited {
    /** The largest. */
    MAX {
        @Override
        long of(long... values) {
            return Arrays.stream(values).max().orElseThrow();
        }
    },
    /** The smallest. */
    MIN {
        @Override
        long of(long... values) {
            return Arrays.stream(values).min().orElseThrow();
        }
    },
    /** That of the source named first; the next one where it has none. */
    FIRST {
        @Override
        long of(long... values) {
            return values[0];
        }
    };

    /** The number that counts. */
    abstract long of(long... values);
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.SequencedMap;

/**
 * A typed, immutable value that travels between steps. The set is closed, so that the store, the reports and the
 * checks know every kind; results that fit none of the others are a {@link Table}.
 */
public sealed interface Dataset permits Corpus, Network, InputOutputSystem, Table, Figure, Document {

    /**
     * What can be asserted of this value with {@code expect:} and is shown after a run, such as {@code works} or
     * {@code links}, in a fixed order.
     */
    SequencedMap<String, Double> measures();
}

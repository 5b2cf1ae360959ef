// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.List;
import org.citeprint.api.family.Burst;

/** A way to find the bursts of one series of counts. */
sealed interface BurstModel permits BatchedModel, ContinuousModel {

    /**
     * The bursts of one series, by level, then by start.
     *
     * @param relevant how many works of each bin use the term
     * @param total how many works each bin has
     */
    List<Burst> bursts(int[] relevant, int[] total);
}

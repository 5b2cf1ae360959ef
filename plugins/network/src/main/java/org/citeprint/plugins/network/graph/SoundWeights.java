// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.graph;

import org.citeprint.api.data.Network;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Refuses networks with weights that nothing can be computed with. */
public final class SoundWeights {

    private SoundWeights() {}

    /**
     * Requires that every weight is a finite number and none is below zero.
     *
     * @throws ProblemException naming the first link that is otherwise
     */
    public static void require(Network network) {
        for (int node = 0; node < network.nodes(); node++) {
            for (int place = network.start(node); place < network.end(node); place++) {
                double weight = network.weight(place);
                if (!(weight >= 0) || Double.isInfinite(weight)) {
                    throw new ProblemException(Problem.error(
                            "CP-4206",
                            "the link from `" + network.label(node) + "` to `" + network.label(network.neighbour(place))
                                    + "` has the weight " + weight + ", but weights are finite and not negative",
                            "leave such links out, or normalise with a measure that is never negative"));
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class PathfinderContractTest extends OperatorContract<Network, Pathfinder.Options, Network> {

    @Override
    protected Operator<Network, Pathfinder.Options, Network> operator() {
        return new Pathfinder();
    }

    @Override
    protected Pathfinder.Options options() {
        return new Pathfinder.Options(Optional.of(2.0), Optional.of(2), Distance.RECIPROCAL);
    }

    @Override
    protected Network inputs() {
        return Samples.network();
    }
}

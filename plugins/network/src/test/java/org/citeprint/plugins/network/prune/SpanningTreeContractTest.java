// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.prune;

import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class SpanningTreeContractTest extends OperatorContract<Network, SpanningTree.Options, Network> {

    @Override
    protected Operator<Network, SpanningTree.Options, Network> operator() {
        return new SpanningTree();
    }

    @Override
    protected SpanningTree.Options options() {
        return new SpanningTree.Options();
    }

    @Override
    protected Network inputs() {
        return Samples.network();
    }
}

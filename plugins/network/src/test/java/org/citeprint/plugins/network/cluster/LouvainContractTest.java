// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class LouvainContractTest extends OperatorContract<Network, LouvainClusters.Options, Clusters> {

    @Override
    protected Operator<Network, LouvainClusters.Options, Clusters> operator() {
        return new LouvainClusters();
    }

    @Override
    protected LouvainClusters.Options options() {
        return new LouvainClusters.Options(Quality.CPM, 0.5, Weights.ASSOCIATION_STRENGTH, 5, 4, 2, new Seed(1));
    }

    @Override
    protected Network inputs() {
        return Samples.network();
    }
}

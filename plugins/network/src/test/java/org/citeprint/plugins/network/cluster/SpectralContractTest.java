// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cluster;

import java.util.Optional;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class SpectralContractTest extends OperatorContract<Network, SpectralClusters.Options, Clusters> {

    @Override
    protected Operator<Network, SpectralClusters.Options, Clusters> operator() {
        return new SpectralClusters();
    }

    @Override
    protected SpectralClusters.Options options() {
        return new SpectralClusters.Options(Optional.of(4), Weights.AUTO);
    }

    @Override
    protected Network inputs() {
        return Samples.network();
    }
}

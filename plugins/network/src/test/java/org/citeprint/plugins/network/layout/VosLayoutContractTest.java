// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Optional;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.NetworkMetricContract;

class VosLayoutContractTest extends NetworkMetricContract<VosLayout.Options> {

    @Override
    protected NetworkMetric<VosLayout.Options> operator() {
        return new VosLayout();
    }

    @Override
    protected VosLayout.Options options() {
        return new VosLayout.Options(Weights.AUTO, Optional.empty(), 100, 3, new Seed(1));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.family.NetworkMetric;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.network.graph.Weights;
import org.citeprint.testkit.NetworkMetricContract;

class ForceAtlasContractTest extends NetworkMetricContract<ForceAtlasLayout.Options> {

    @Override
    protected NetworkMetric<ForceAtlasLayout.Options> operator() {
        return new ForceAtlasLayout();
    }

    @Override
    protected ForceAtlasLayout.Options options() {
        return new ForceAtlasLayout.Options(Weights.AS_GIVEN, 60, 2, 1, true, true, true, 0.5, 1, 1.2, new Seed(7));
    }
}

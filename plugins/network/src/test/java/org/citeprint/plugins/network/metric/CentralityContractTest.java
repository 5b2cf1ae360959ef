// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.api.option.Seed;
import org.citeprint.testkit.NetworkMetricContract;

class CentralityContractTest extends NetworkMetricContract<Centrality.Options> {

    @Override
    protected NetworkMetric<Centrality.Options> operator() {
        return new Centrality();
    }

    @Override
    protected Centrality.Options options() {
        return new Centrality.Options(List.of(Measure.values()), true, true, 0.85, Optional.empty(), new Seed(1));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Optional;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.testkit.NetworkMetricContract;

class CircularContractTest extends NetworkMetricContract<CircularLayout.Options> {

    @Override
    protected NetworkMetric<CircularLayout.Options> operator() {
        return new CircularLayout();
    }

    @Override
    protected CircularLayout.Options options() {
        return new CircularLayout.Options(Optional.of("label"), CircularLayout.Order.DEGREE);
    }
}

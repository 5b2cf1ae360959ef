// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import org.citeprint.api.data.Network;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.plugins.network.Networks;
import org.citeprint.testkit.NetworkMetricContract;

class CitationProfileContractTest extends NetworkMetricContract<CitationProfile.Options> {

    @Override
    protected NetworkMetric<CitationProfile.Options> operator() {
        return new CitationProfile();
    }

    @Override
    protected CitationProfile.Options options() {
        return new CitationProfile.Options(2);
    }

    @Override
    protected Network inputs() {
        return Networks.directed(30, 0.1, 4);
    }
}

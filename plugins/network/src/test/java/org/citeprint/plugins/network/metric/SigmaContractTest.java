// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.metric;

import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class SigmaContractTest extends OperatorContract<Sigma.Inputs, Sigma.Options, Network> {

    @Override
    protected Operator<Sigma.Inputs, Sigma.Options, Network> operator() {
        return new Sigma();
    }

    @Override
    protected Sigma.Options options() {
        return new Sigma.Options(Sigma.Strength.SUM);
    }

    @Override
    protected Sigma.Inputs inputs() {
        return new Sigma.Inputs(Samples.network(), SigmaTest.bursts(2, "c", "C", "elsewhere"));
    }
}

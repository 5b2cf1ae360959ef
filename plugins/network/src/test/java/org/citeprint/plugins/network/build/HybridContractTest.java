// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class HybridContractTest extends OperatorContract<Corpus, Hybrid.Options, Network> {

    @Override
    protected Operator<Corpus, Hybrid.Options, Network> operator() {
        return new Hybrid();
    }

    @Override
    protected Hybrid.Options options() {
        return new Hybrid.Options(List.of(TermField.KEYWORDS, TermField.REFERENCES), LinkRule.ALL,
                Counting.FRACTIONAL, 1, Optional.of(3), Normalisation.PMI, 0, true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

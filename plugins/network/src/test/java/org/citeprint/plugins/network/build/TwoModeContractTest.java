// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class TwoModeContractTest extends OperatorContract<Corpus, TwoMode.Options, Network> {

    @Override
    protected Operator<Corpus, TwoMode.Options, Network> operator() {
        return new TwoMode();
    }

    @Override
    protected TwoMode.Options options() {
        return new TwoMode.Options(TermField.AUTHORS, TermField.KEYWORDS, Counting.FULL, 1, Optional.empty(),
                Normalisation.FRACTIONALISATION, 0, true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

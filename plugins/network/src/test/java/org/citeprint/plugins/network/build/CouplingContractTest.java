// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class CouplingContractTest extends OperatorContract<Corpus, Coupling.Options, Network> {

    @Override
    protected Operator<Corpus, Coupling.Options, Network> operator() {
        return new Coupling();
    }

    @Override
    protected Coupling.Options options() {
        return new Coupling.Options(CouplingUnit.AUTHORS, Counting.FRACTIONAL, 0, 1, Optional.empty(),
                Normalisation.COSINE, 0, Optional.of(20), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class CoCitationContractTest extends OperatorContract<Corpus, CoCitation.Options, Network> {

    @Override
    protected Operator<Corpus, CoCitation.Options, Network> operator() {
        return new CoCitation();
    }

    @Override
    protected CoCitation.Options options() {
        return new CoCitation.Options(CoCitation.Cited.REFERENCES, Counting.FRACTIONAL, 1, Optional.of(5),
                Normalisation.ASSOCIATION_STRENGTH, 0, Optional.empty(), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

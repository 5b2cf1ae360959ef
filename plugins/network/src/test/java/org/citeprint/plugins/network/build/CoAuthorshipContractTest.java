// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class CoAuthorshipContractTest extends OperatorContract<Corpus, CoAuthorship.Options, Network> {

    @Override
    protected Operator<Corpus, CoAuthorship.Options, Network> operator() {
        return new CoAuthorship();
    }

    @Override
    protected CoAuthorship.Options options() {
        return new CoAuthorship.Options(CoAuthorship.Party.AUTHORS, Counting.FRACTIONAL, 1, Optional.empty(),
                Normalisation.NONE, 0, Optional.of(20), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class CoOccurrenceContractTest extends OperatorContract<Corpus, CoOccurrence.Options, Network> {

    @Override
    protected Operator<Corpus, CoOccurrence.Options, Network> operator() {
        return new CoOccurrence();
    }

    @Override
    protected CoOccurrence.Options options() {
        return new CoOccurrence.Options(TermField.KEYWORDS, Counting.FULL, 1, Optional.empty(), Normalisation.COSINE, 0,
                Optional.empty(), true, List.of("trade"));
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

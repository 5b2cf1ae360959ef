// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.summary;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class TopTermsContractTest extends OperatorContract<Corpus, TopTerms.Options, TopTerms.Result> {

    @Override
    protected Operator<Corpus, TopTerms.Options, TopTerms.Result> operator() {
        return new TopTerms();
    }

    @Override
    protected TopTerms.Options options() {
        return new TopTerms.Options(TermField.COUNTRIES, 3, Optional.empty(), Optional.empty(), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

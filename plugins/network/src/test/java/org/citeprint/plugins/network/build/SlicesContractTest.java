// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class SlicesContractTest extends OperatorContract<Corpus, Slices.Options, Slices.Result> {

    @Override
    protected Operator<Corpus, Slices.Options, Slices.Result> operator() {
        return new Slices();
    }

    @Override
    protected Slices.Options options() {
        return SlicesTest.options(TermField.KEYWORDS, 3, SliceRule.G_INDEX).step(1).build();
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

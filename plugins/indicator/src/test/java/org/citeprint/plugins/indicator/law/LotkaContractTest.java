// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.law;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class LotkaContractTest extends OperatorContract<Corpus, Lotka.Options, Lotka.Result> {

    @Override
    protected Operator<Corpus, Lotka.Options, Lotka.Result> operator() {
        return new Lotka();
    }

    @Override
    protected Lotka.Options options() {
        return new Lotka.Options(Optional.empty(), Optional.empty(), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

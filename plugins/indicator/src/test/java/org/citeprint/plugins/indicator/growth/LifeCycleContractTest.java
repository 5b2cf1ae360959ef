// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.growth;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.testkit.OperatorContract;

class LifeCycleContractTest extends OperatorContract<Corpus, LifeCycle.Options, LifeCycle.Result> {

    @Override
    protected Operator<Corpus, LifeCycle.Options, LifeCycle.Result> operator() {
        return new LifeCycle();
    }

    @Override
    protected LifeCycle.Options options() {
        return new LifeCycle.Options(Optional.empty(), Optional.empty(), 3);
    }

    @Override
    protected Corpus inputs() {
        return Corpora.of(Corpora.many(3));
    }
}

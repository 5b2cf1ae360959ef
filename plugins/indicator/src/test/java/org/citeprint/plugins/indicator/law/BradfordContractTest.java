// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.law;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.indicator.Corpora;
import org.citeprint.testkit.OperatorContract;

class BradfordContractTest extends OperatorContract<Corpus, Bradford.Options, Bradford.Result> {

    @Override
    protected Operator<Corpus, Bradford.Options, Bradford.Result> operator() {
        return new Bradford();
    }

    @Override
    protected Bradford.Options options() {
        return new Bradford.Options(Optional.empty(), Optional.empty(), true);
    }

    @Override
    protected Corpus inputs() {
        return Corpora.of(Corpora.many(3));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.production;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.indicator.count.Counting;
import org.citeprint.plugins.indicator.count.Unit;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class ProductionContractTest extends OperatorContract<Corpus, Production.Options, Production.Result> {

    @Override
    protected Operator<Corpus, Production.Options, Production.Result> operator() {
        return new Production();
    }

    @Override
    protected Production.Options options() {
        return new Production.Options(Unit.COUNTRIES, Counting.FRACTIONAL, 3, Optional.empty(), Optional.empty(),
                Optional.of(2020), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

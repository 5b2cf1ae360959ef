// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.summary;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class TimelineContractTest extends OperatorContract<Corpus, Timeline.Options, Timeline.Result> {

    @Override
    protected Operator<Corpus, Timeline.Options, Timeline.Result> operator() {
        return new Timeline();
    }

    @Override
    protected Timeline.Options options() {
        return new Timeline.Options(Optional.empty(), Optional.of(2013), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.collaboration;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class CollaborationContractTest extends OperatorContract<Corpus, Collaboration.Options, Collaboration.Result> {

    @Override
    protected Operator<Corpus, Collaboration.Options, Collaboration.Result> operator() {
        return new Collaboration();
    }

    @Override
    protected Collaboration.Options options() {
        return new Collaboration.Options(Optional.empty(), Optional.empty(), true);
    }

    @Override
    protected Corpus inputs() {
        return Samples.corpus();
    }
}

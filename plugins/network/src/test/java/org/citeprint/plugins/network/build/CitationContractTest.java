// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;

class CitationContractTest extends OperatorContract<Corpus, Citation.Options, Network> {

    @Override
    protected Operator<Corpus, Citation.Options, Network> operator() {
        return new Citation();
    }

    @Override
    protected Citation.Options options() {
        return new Citation.Options(true);
    }

    @Override
    protected Corpus inputs() {
        return WorkNetworkTest.small();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.network.build.TermField;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class ClusterLabelsContractTest
        extends
            OperatorContract<ClusterLabels.Inputs, ClusterLabels.Options, ClusterLabels.Result> {

    @Override
    protected Operator<ClusterLabels.Inputs, ClusterLabels.Options, ClusterLabels.Result> operator() {
        return new ClusterLabels();
    }

    @Override
    protected ClusterLabels.Options options() {
        return new ClusterLabels.Options(TermField.REFERENCES, List.of(TermSource.TITLE, TermSource.KEYWORDS), 1, 1, 3,
                2,
                List.of("budget"));
    }

    @Override
    protected ClusterLabels.Inputs inputs() {
        Corpus corpus = Samples.corpus();
        Network network = NetworkBuilder.undirected("reference", "works", List.of("ref a", "ref b", "ref c"))
                .link(0, 1, 2).build().with(Column.whole("cluster", Meaning.GROUP, 1, 1, 2));
        return new ClusterLabels.Inputs(corpus, network);
    }
}

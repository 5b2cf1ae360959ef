// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import org.citeprint.api.data.Document;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class GraphExportContractTest extends OperatorContract<Network, GraphExport.Options, Document> {

    @Override
    protected Operator<Network, GraphExport.Options, Document> operator() {
        return new GraphExport();
    }

    @Override
    protected GraphExport.Options options() {
        return new GraphExport.Options(GraphFormat.GEXF);
    }

    @Override
    protected Network inputs() {
        return Samples.network();
    }
}

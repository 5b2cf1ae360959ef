// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.series;

import java.util.List;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;

class CollectContractTest extends OperatorContract<CollectOperation.Inputs, CollectOperation.Options, Table> {

    @Override
    protected Operator<CollectOperation.Inputs, CollectOperation.Options, Table> operator() {
        return new CollectOperation();
    }

    @Override
    protected CollectOperation.Options options() {
        return CollectOperationTest.options();
    }

    @Override
    protected CollectOperation.Inputs inputs() {
        return new CollectOperation.Inputs(List.of(CollectOperationTest.run(2005, "Mt", 1, 2),
                CollectOperationTest.run(2009, "Mt", 3, 4)));
    }
}

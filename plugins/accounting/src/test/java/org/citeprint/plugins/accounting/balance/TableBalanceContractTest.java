// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;

class TableBalanceContractTest
        extends
            OperatorContract<TableBalance.Inputs, TableBalance.Options, TableBalance.Result> {

    @Override
    protected Operator<TableBalance.Inputs, TableBalance.Options, TableBalance.Result> operator() {
        return new TableBalance();
    }

    @Override
    protected TableBalance.Inputs inputs() {
        return TableBalanceTest.inputs(new double[][]{{7, -3}, {2, 9}}, new double[]{5, 12},
                new double[]{10, 7});
    }

    @Override
    protected TableBalance.Options options() {
        return new TableBalance.Options(TableBalance.Method.GRAS, 1e-10, 1000);
    }
}

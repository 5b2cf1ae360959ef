// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.supply;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;

class SupplyUseContractTest extends OperatorContract<SupplyUse.Inputs, SupplyUse.Options, InputOutputSystem> {

    @Override
    protected Operator<SupplyUse.Inputs, SupplyUse.Options, InputOutputSystem> operator() {
        return new SupplyUse();
    }

    @Override
    protected SupplyUse.Inputs inputs() {
        return SupplyUseTest.inputs();
    }

    @Override
    protected SupplyUse.Options options() {
        return new SupplyUse.Options(SupplyUse.Model.INDUSTRY_TECHNOLOGY, "a table", "million EUR");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class CombineContractTest extends OperatorContract<InputOutputSystem, CombineOperation.Options, InputOutputSystem> {

    @Override
    protected Operator<InputOutputSystem, CombineOperation.Options, InputOutputSystem> operator() {
        return new CombineOperation();
    }

    @Override
    protected CombineOperation.Options options() {
        return CombineOperationTest.options();
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }

    @Override
    protected List<Source> sources() {
        return List.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class RepairContractTest
        extends
            OperatorContract<InputOutputSystem, RepairOperation.Options, RepairOperation.Repaired> {

    @Override
    protected Operator<InputOutputSystem, RepairOperation.Options, RepairOperation.Repaired> operator() {
        return new RepairOperation();
    }

    @Override
    protected RepairOperation.Options options() {
        return RepairOperationTest.options();
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

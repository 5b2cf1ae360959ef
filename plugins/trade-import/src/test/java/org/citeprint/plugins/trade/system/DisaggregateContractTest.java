// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class DisaggregateContractTest
        extends
            OperatorContract<InputOutputSystem, DisaggregateOperation.Options, InputOutputSystem> {

    @Override
    protected Operator<InputOutputSystem, DisaggregateOperation.Options, InputOutputSystem> operator() {
        return new DisaggregateOperation();
    }

    @Override
    protected DisaggregateOperation.Options options() {
        return DisaggregateOperationTest.options();
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("weights.csv", DisaggregateOperationTest.WEIGHTS.getBytes(StandardCharsets.UTF_8)));
    }
}

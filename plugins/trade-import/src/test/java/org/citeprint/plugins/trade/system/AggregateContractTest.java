// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class AggregateContractTest extends OperatorContract<InputOutputSystem, AggregateOperation.Options, InputOutputSystem> {

    @Override
    protected Operator<InputOutputSystem, AggregateOperation.Options, InputOutputSystem> operator() {
        return new AggregateOperation();
    }

    @Override
    protected AggregateOperation.Options options() {
        return AggregateOperationTest.options(false, true);
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("sectors.csv", AggregateOperationTest.SECTORS.getBytes(StandardCharsets.UTF_8)));
    }
}

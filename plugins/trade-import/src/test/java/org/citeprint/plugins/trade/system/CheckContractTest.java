// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class CheckContractTest extends OperatorContract<InputOutputSystem, CheckOperation.Options, Table> {

    @Override
    protected Operator<InputOutputSystem, CheckOperation.Options, Table> operator() {
        return new CheckOperation();
    }

    @Override
    protected CheckOperation.Options options() {
        return new CheckOperation.Options(java.util.Optional.empty());
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

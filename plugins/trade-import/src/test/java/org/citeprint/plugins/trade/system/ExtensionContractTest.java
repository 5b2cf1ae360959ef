// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class ExtensionContractTest
        extends
            OperatorContract<InputOutputSystem, ExtensionOperation.Options, InputOutputSystem> {

    @Override
    protected Operator<InputOutputSystem, ExtensionOperation.Options, InputOutputSystem> operator() {
        return new ExtensionOperation();
    }

    @Override
    protected ExtensionOperation.Options options() {
        return ExtensionOperationTest.options(ExtensionOperation.Unmatched.FAIL);
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }

    @Override
    protected List<Source> sources() {
        return List.of(
                Source.of("co2.csv", ExtensionOperationTest.RECORDS.getBytes(StandardCharsets.UTF_8)),
                Source.of("sectors.csv", ExtensionOperationTest.SECTORS.getBytes(StandardCharsets.UTF_8)));
    }
}

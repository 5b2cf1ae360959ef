// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class CharacteriseContractTest
        extends
            OperatorContract<InputOutputSystem, CharacteriseOperation.Options, InputOutputSystem> {

    @Override
    protected Operator<InputOutputSystem, CharacteriseOperation.Options, InputOutputSystem> operator() {
        return new CharacteriseOperation();
    }

    @Override
    protected CharacteriseOperation.Options options() {
        return CharacteriseOperationTest.options();
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("factors.csv", CharacteriseOperationTest.FACTORS.getBytes(StandardCharsets.UTF_8)));
    }
}

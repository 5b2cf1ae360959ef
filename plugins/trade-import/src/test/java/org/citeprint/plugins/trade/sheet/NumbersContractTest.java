// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.testkit.OperatorContract;

class NumbersContractTest extends OperatorContract<None, NumbersImporter.Options, Table> {

    @Override
    protected Operator<None, NumbersImporter.Options, Table> operator() {
        return new NumbersImporter();
    }

    @Override
    protected NumbersImporter.Options options() {
        return NumbersImporterTest.options("use.csv", 2, 2);
    }

    @Override
    protected None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("use.csv", NumbersImporterTest.USE.getBytes(StandardCharsets.UTF_8)));
    }
}

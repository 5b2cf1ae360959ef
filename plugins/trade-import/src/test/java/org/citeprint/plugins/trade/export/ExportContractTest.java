// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.List;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.testkit.OperatorContract;

class ExportContractTest extends OperatorContract<InputOutputSystem, ExportOperation.Options, Document> {

    @Override
    protected Operator<InputOutputSystem, ExportOperation.Options, Document> operator() {
        return new ExportOperation();
    }

    @Override
    protected ExportOperation.Options options() {
        return new ExportOperation.Options(ExportOperation.Format.EXIOBASE, List.of(ExportOperation.Derived.L));
    }

    @Override
    protected InputOutputSystem inputs() {
        return Samples.system();
    }
}

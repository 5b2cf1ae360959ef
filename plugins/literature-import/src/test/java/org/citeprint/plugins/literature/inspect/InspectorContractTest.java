// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.List;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.testkit.OperatorContract;

class InspectorContractTest extends OperatorContract<None, Inspector.Options, Inspector.Inspection> {

    @Override
    protected Operator<None, Inspector.Options, Inspector.Inspection> operator() {
        return new Inspector();
    }

    @Override
    protected Inspector.Options options() {
        return new Inspector.Options(List.of(new Glob("*")), "");
    }

    @Override
    protected None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("a.json", ImporterSamples.bytes(ImporterSamples.CROSSREF)),
                Source.of("b.txt", ImporterSamples.bytes(ImporterSamples.CNKI)));
    }
}

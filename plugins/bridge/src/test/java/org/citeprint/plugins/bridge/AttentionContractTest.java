// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Operator;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.Samples;

class AttentionContractTest
        extends
            OperatorContract<AttentionBridge.Inputs, AttentionBridge.Options, AttentionBridge.Result> {

    @Override
    protected Operator<AttentionBridge.Inputs, AttentionBridge.Options, AttentionBridge.Result> operator() {
        return new AttentionBridge();
    }

    @Override
    protected AttentionBridge.Options options() {
        return new AttentionBridge.Options(AttentionBridge.Terms.KEYWORDS);
    }

    @Override
    protected AttentionBridge.Inputs inputs() {
        Table accounts = new Table("Accounts by region", "Regions.", List.of(
                Column.text("region", List.of("USA", "DEU", "CHN", "ROW")),
                Column.decimal("production", "Mt CO2", Meaning.FLOW, 5, 1, 9, 8),
                Column.decimal("consumption", "Mt CO2", Meaning.FLOW, 6, 2, 8, 7),
                Column.decimal("net transfer", "Mt CO2", Meaning.FLOW, -1, -1, 1, 1)));
        Table bursts = new Table("bursts", "Bursts.", List.of(
                Column.text("term", List.of("embodied carbon")),
                Column.whole("start", Meaning.YEAR, 2011),
                Column.whole("end", Meaning.YEAR, 2012)));
        return new AttentionBridge.Inputs(Samples.corpus(), accounts, Optional.of(bursts));
    }
}

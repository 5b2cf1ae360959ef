// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Collects what the checks find. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** One check. */
    record Finding(String check, String subject, double value, String unit, boolean fine, String note) {

        /** The value with four digits, for messages. */
        String shown() {
            return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
        }
    }

    void add(String check, String subject, double value, String unit, boolean fine, String note) {
        all.add(new Finding(check, subject, value, unit, fine, note));
    }

    List<Finding> doubts() {
        return all.stream().filter(finding -> !finding.fine()).toList();
    }

    Table table(String name) {
        return new Table("checks", "Each row is one check of the table `" + name + "`.", List.of(
                Column.text("check", all.stream().map(Finding::check).toList()),
                Column.text("subject", all.stream().map(Finding::subject).toList()),
                Column.decimal("value", "", Meaning.INDEX, all.stream().mapToDouble(Finding::value).toArray()),
                Column.text("unit", all.stream().map(Finding::unit).toList()),
                Column.text("verdict", all.stream().map(finding -> finding.fine() ? "fine" : "doubtful").toList()),
                Column.text("note", all.stream().map(Finding::note).toList())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Counted;
import org.citeprint.plugins.trade.text.PlainNumber;

/** Collects what the checks find. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /**
     * One check.
     *
     * @param value what was found; NaN where nothing could be compared
     * @param message what was found, in words
     */
    record Finding(String check, String subject, double value, String unit, boolean fine, String message, String note) {

        String verdict() {
            return Double.isNaN(value) ? "not compared" : fine ? "fine" : "doubtful";
        }
    }

    /** A measure of something. */
    void add(String check, String subject, double value, String unit, boolean fine, String note) {
        all.add(new Finding(check, subject, value, unit, fine,
                check + " of `" + subject + "` is " + PlainNumber.shown(value) + (unit.isEmpty() ? "" : " " + unit),
                note));
    }

    /** How many of something there are, and the first of them or where they stand. */
    void count(String check, String subject, int number, String plural, boolean fine, String note) {
        all.add(new Finding(check, subject, number, plural, fine,
                check + " (" + subject + "): " + Counted.of(number, plural), note));
    }

    /** What was not compared, and why: silence would be taken for a table that was found fine. */
    void skip(String check, String subject, String why) {
        all.add(new Finding(check, subject, Double.NaN, "", true, "not compared", why));
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
                Column.text("verdict", all.stream().map(Finding::verdict).toList()),
                Column.text("note", all.stream().map(Finding::note).toList())));
    }
}

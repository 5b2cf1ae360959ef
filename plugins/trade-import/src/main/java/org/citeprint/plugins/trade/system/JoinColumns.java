// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.PlainNumber;

/** Where the parts of a record stand. */
record JoinColumns(
        List<String> headings, int region, int sector, int value, Optional<Integer> stressor, String name,
        Optional<Integer> unit, String known,
        Map<String, String> where) {

    static JoinColumns find(String file, List<String> first, ExtensionOperation.Options options) {
        ExtensionOperation.Columns columns = options.columns();
        List<String> wanted = new ArrayList<>(List.of(columns.region(), columns.sector(), columns.value()));
        columns.stressor().ifPresent(wanted::add);
        columns.unit().ifPresent(wanted::add);
        options.where().keySet().stream().sorted().forEach(wanted::add);
        Headline.require(file, first, wanted, options.separator());
        return new JoinColumns(first, first.indexOf(columns.region()), first.indexOf(columns.sector()),
                first.indexOf(columns.value()), columns.stressor().map(first::indexOf),
                options.stressor().orElse(options.name()), columns.unit().map(first::indexOf),
                options.unit().orElse(""), options.where());
    }

    int width() {
        return headings.size();
    }

    boolean wanted(List<String> cells) {
        return where.entrySet().stream()
                .allMatch(entry -> cells.get(headings.indexOf(entry.getKey())).strip().equals(entry.getValue()));
    }

    String region(List<String> cells) {
        return cells.get(region).strip();
    }

    String sector(List<String> cells) {
        return cells.get(sector).strip();
    }

    String stressor(List<String> cells) {
        return stressor.map(at -> cells.get(at).strip()).orElse(name);
    }

    /** The unit of a record: that of its column, else the one the options give. */
    String unit(List<String> cells) {
        return unit.map(at -> cells.get(at).strip()).orElse(known);
    }

    /** The amount as it stands there. */
    String text(List<String> cells) {
        return cells.get(value).strip();
    }

    /** The amount; a fault is added where there is none. */
    OptionalDouble amount(List<String> cells, Position place, List<Problem> wrong) {
        String text = text(cells);
        double amount = PlainNumber.of(text);
        if (Double.isNaN(amount)) {
            wrong.add(Problem.error("CP-3104", place,
                    text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number",
                    text.isEmpty() ? "write 0 for none, or leave the line out" : NumberHint.of(text)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(amount);
    }
}

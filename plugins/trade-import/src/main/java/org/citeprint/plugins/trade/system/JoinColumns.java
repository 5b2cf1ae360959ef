// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.Separator;

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
        List<String> missing = wanted.stream().filter(name -> !first.contains(name)).distinct().toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3116", Position.of(file, 1),
                    "no column `" + String.join("`, `", missing) + "`",
                    Separator.hint(first, options.separator().symbol())));
        }
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

    /** The amount; a fault is added where there is none. */
    OptionalDouble amount(List<String> cells, Position place, List<Problem> wrong) {
        String text = cells.get(value).strip();
        double amount = Double.NaN;
        if (text.chars().allMatch(symbol -> "+-.0123456789eE".indexOf(symbol) >= 0)) {
            try {
                amount = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                amount = Double.NaN;
            }
        }
        if (!Double.isFinite(amount)) {
            wrong.add(Problem.error("CP-3104", place,
                    text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number",
                    "every amount is a finite number with a decimal point; write 0 for none"));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(amount);
    }
}

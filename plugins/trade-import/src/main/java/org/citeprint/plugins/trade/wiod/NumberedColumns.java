// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * The release of 2016 as R saves it in CSV: five columns of labels, then {@code AUS1} to {@code AUS56} for industries in
 * the order of the rows, {@code AUS57} to {@code AUS61} for final demand, {@code TOT}.
 */
final class NumberedColumns {

    private static final List<String> LABELS = List.of("IndustryCode", "IndustryDescription", "Country", "RNr", "Year");
    private static final List<String> DEMAND = List.of("CONS_h", "CONS_np", "CONS_g", "GFCF", "INVEN");
    private static final Pattern COLUMN = Pattern.compile("([A-Za-z]{3})(\\d+)");

    private NumberedColumns() {}

    static boolean isHeading(List<String> first) {
        return first.containsAll(LABELS.subList(0, 4));
    }

    /** The table with labels region, code, name on both sides. */
    static NumberTable read(TableFile file, List<String> first, Context context) throws IOException {
        int index = (int) first.stream().takeWhile(name -> !COLUMN.matcher(name).matches()).count();
        NumberTable raw = new TableReader(context).read(file.name(), file.opener(),
                new Shape(OptionalInt.of(index), 1, ',', true), false);
        int code = first.indexOf("IndustryCode");
        int name = first.indexOf("IndustryDescription");
        int region = first.indexOf("Country");
        int number = first.indexOf("RNr");
        Map<String, String> codes = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> label : raw.rows()) {
            if (!label.get(region).equals("TOT")) {
                codes.putIfAbsent(label.get(number), label.get(code));
            }
            rows.add(List.of(label.get(region), label.get(code), label.get(name)));
        }
        List<List<String>> columns = new ArrayList<>();
        for (List<String> label : raw.columns()) {
            columns.add(column(label.getFirst(), codes, file));
        }
        return raw.labelled(rows, columns);
    }

    private static List<String> column(String name, Map<String, String> codes, TableFile file) {
        Matcher parts = COLUMN.matcher(name);
        if (name.equals("TOT")) {
            return List.of("TOT", "GO", name);
        }
        int beyond = parts.matches() ? Integer.parseInt(parts.group(2)) - codes.size() - 1 : -1;
        String code = !parts.matches()
                ? null
                : codes.getOrDefault(parts.group(2), beyond >= 0 && beyond < DEMAND.size() ? DEMAND.get(beyond) : null);
        if (code == null) {
            throw new ProblemException(Problem.error("CP-3113", Position.of(file.name(), 1),
                    "column `" + name + "` is neither an industry, nor final demand, nor a total",
                    "columns are a country and a number, such as `AUS1`, and `TOT`"));
        }
        return List.of(parts.group(1), code, name);
    }
}

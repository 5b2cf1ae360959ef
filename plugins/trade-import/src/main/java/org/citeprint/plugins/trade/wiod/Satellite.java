// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.text.NumberTable;

/** Collects the flows of one theme, country by country, in the places of a table. */
final class Satellite {

    private static final Map<String, String> OTHER_NAMES = Map.of("ROM", "ROU", "ROU", "ROM");

    private final String name;
    private final String file;
    private final Tables tables;
    private final Map<List<String>, Integer> industries = new HashMap<>();
    private final Map<String, Integer> households = new HashMap<>();
    private final Map<String, double[]> flows = new LinkedHashMap<>();
    private final Map<String, double[]> direct = new HashMap<>();
    private final Map<List<String>, String> units = new LinkedHashMap<>();
    private final Map<String, BitSet> filled = new HashMap<>();
    private final BitSet householdsOf = new BitSet();
    private final SortedSet<String> countries = new TreeSet<>();

    Satellite(String name, String file, Tables tables) {
        this.name = name;
        this.file = file;
        this.tables = tables;
        List<List<String>> rows = tables.flows().rows();
        for (int i = 0; i < rows.size(); i++) {
            industries.put(List.of(upper(rows.get(i).get(0)), rows.get(i).get(1)), i);
        }
        List<List<String>> columns = tables.demand().columns();
        for (int k = 0; k < columns.size(); k++) {
            // The first category of a country is the consumption of households (c37).
            households.putIfAbsent(upper(columns.get(k).getFirst()), k);
        }
    }

    private static String upper(String region) {
        return region.toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether the table has the country, under its code or (Romania) the other one in use. */
    Optional<String> country(String code) {
        String other = OTHER_NAMES.getOrDefault(upper(code), upper(code));
        return households.containsKey(upper(code))
                ? Optional.of(upper(code))
                : Optional.of(other).filter(households::containsKey);
    }

    /** A stressor, in the order of their first mention. */
    void stressor(String stressor, String unit) {
        flows.computeIfAbsent(stressor, key -> new double[tables.flows().rows().size()]);
        direct.computeIfAbsent(stressor, key -> new double[tables.demand().columns().size()]);
        units.putIfAbsent(List.of(stressor), unit);
        filled.computeIfAbsent(stressor, key -> new BitSet());
    }

    /**
     * The figure of an industry; false when the table does not have it.
     *
     * @throws ProblemException CP-3106 when it has that figure already
     */
    boolean put(String stressor, String country, String sector, double value, Position where) {
        Integer place = industries.get(List.of(country, sector));
        if (place != null) {
            requireNew(filled.getOrDefault(stressor, new BitSet()), place, stressor, country + ", " + sector, where);
            flows.getOrDefault(stressor, new double[0])[place] = value;
            countries.add(country);
        }
        return place != null;
    }

    /** The figure of households; the same for them. */
    void putHouseholds(String stressor, String country, double value, Position where) {
        int column = households.getOrDefault(country, 0);
        requireNew(filled.computeIfAbsent("FC_HH " + stressor, key -> new BitSet()), column, stressor,
                country + ", FC_HH", where);
        householdsOf.set(column);
        direct.getOrDefault(stressor, new double[0])[column] = value;
    }

    private static void requireNew(BitSet given, int place, String stressor, String whose, Position where) {
        if (given.get(place)) {
            throw new ProblemException(Problem.error("CP-3106", where,
                    "`" + stressor + "` of `" + whose + "` was given a number before",
                    "every line stands once in the file, and every country has one file"));
        }
        given.set(place);
    }

    /** An industry without a line is not one that causes nothing. */
    private void warnOfIndustriesWithout(Context context) {
        int least = flows.keySet().stream().mapToInt(this::without).min().orElse(0);
        if (least > 0) {
            warn("`" + name + "` has no figures for ", least, flows.keySet().stream()
                    .filter(stressor -> without(stressor) == least).findFirst().orElseThrow(), context);
        }
        flows.keySet().stream().filter(stressor -> without(stressor) > least)
                .forEach(stressor -> warn("`" + name + "` has no figures of `" + stressor + "` for ",
                        without(stressor), stressor, context));
    }

    private int without(String stressor) {
        return tables.flows().rows().size() - filled.getOrDefault(stressor, new BitSet()).cardinality();
    }

    private void warn(String what, int without, String stressor, Context context) {
        List<String> first = tables.flows().rows()
                .get(filled.getOrDefault(stressor, new BitSet()).nextClearBit(0));
        context.warn(Problem.warning("CP-3170", Position.of(file),
                what + without + (without == 1 ? " industry" : " industries") + ", the first is `"
                        + Labels.shown(first) + "`",
                "they count as zero; a file or lines may be missing"));
    }

    /** Households of one country, where others have a line for them. */
    private void warnOfHouseholdsWithout(Context context) {
        countries.stream().filter(country -> !householdsOf.get(households.getOrDefault(country, 0)))
                .filter(country -> !householdsOf.isEmpty()).findFirst()
                .ifPresent(country -> context.warn(Problem.warning("CP-3170", Position.of(file),
                        "`" + name + "` has no line `FC_HH` of `" + country + "`",
                        "what its households cause themselves counts as zero; fetch its file again")));
    }

    /** The accounts; warns of industries that none is about. */
    ExtensionTables tables(Context context) {
        warnOfIndustriesWithout(context);
        warnOfHouseholdsWithout(context);
        List<List<String>> rows = new ArrayList<>();
        int n = tables.flows().rows().size();
        int columns = tables.demand().columns().size();
        double[] f = new double[flows.size() * n];
        double[] y = new double[flows.size() * columns];
        flows.forEach((stressor, values) -> {
            System.arraycopy(values, 0, f, rows.size() * n, n);
            System.arraycopy(direct.getOrDefault(stressor, new double[columns]), 0, y, rows.size() * columns, columns);
            rows.add(List.of(stressor));
        });
        int[] lines = new int[rows.size()];
        return new ExtensionTables(name,
                new NumberTable(file, tables.flows().rows(), rows, lines, new Matrix(lines.length, n, f)),
                Optional.of(new NumberTable(file, tables.demand().columns(), rows, lines,
                        new Matrix(lines.length, columns, y))),
                units);
    }
}

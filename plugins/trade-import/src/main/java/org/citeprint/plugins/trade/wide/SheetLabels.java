// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;

/**
 * Tells by its label what a row or column of the OECD's tables (2016 to 2025) and of FIGARO is. {@code AUS_A01_02} is
 * sector {@code A01_02} of Australia when it is both a row and a column; final demand is {@code AUS_HFCE}, in the
 * OECD's edition of 2016 {@code HFCE_AUS}; {@code DISC} is a discrepancy and becomes a region that only consumes.
 */
public final class SheetLabels {

    private static final Pattern PART = Pattern.compile("(CN|MX)[1-4]");
    private static final Set<String> TOTALS = Set.of("OUT", "OUTPUT", "TOTAL");
    private static final String DISCREPANCY = "DISC";

    private final NumberTable table;
    private final boolean merge;
    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> sectors = new HashSet<>();
    private final Set<String> columnNames = new HashSet<>();
    private final Faults faults = new Faults();

    /**
     * For one table.
     *
     * @param merge whether CN1, MX1 and so on are added to China and Mexico
     */
    public SheetLabels(NumberTable table, boolean merge) {
        this.table = table;
        this.merge = merge;
        table.columns().forEach(label -> columnNames.add(label.getFirst()));
        for (List<String> label : table.rows()) {
            String name = label.getFirst();
            if (columnNames.contains(name) && name.contains("_")) {
                regions.add(before(name));
                sectors.add(after(name));
            }
        }
    }

    /** What each row is. */
    public List<Side> rows() {
        List<Side> sides = new ArrayList<>();
        for (List<String> label : table.rows()) {
            String name = label.getFirst();
            if (TOTALS.contains(name)) {
                sides.add(new Side.Output());
            } else if (name.contains("_") && sectors.contains(after(name))) {
                sides.add(industry(name));
            } else {
                sides.add(new Side.Factor(name));
            }
        }
        return sides;
    }

    /**
     * What each column is.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-3113 when a label is of no known kind
     */
    public List<Side> columns() {
        List<Side> sides = new ArrayList<>();
        for (List<String> label : table.columns()) {
            String name = label.getFirst();
            if (TOTALS.contains(name)) {
                sides.add(new Side.Output());
            } else if (name.equals(DISCREPANCY)) {
                sides.add(new Side.Demand(DISCREPANCY, DISCREPANCY));
            } else if (!name.contains("_")) {
                sides.add(new Side.Omitted("unknown"));
                faults.add(Problem.error("CP-3113", Position.of(table.file(), 1),
                        "column `" + name + "` is neither an industry, nor final demand, nor a total",
                        "columns are named like `AUS_A01`, `AUS_HFCE`, `OUT` or `DISC`"));
            } else {
                sides.add(sectors.contains(after(name)) ? industry(name) : demand(name));
            }
        }
        requirePairs();
        faults.throwIfAny();
        return sides;
    }

    /** Once parts are added to their country, a row or a column of theirs that is lost is no longer seen. */
    private void requirePairs() {
        if (merge) {
            List<String> down = table.rows().stream().map(List::getFirst).toList();
            List<String> across = table.columns().stream().map(List::getFirst).toList();
            requireOthers("row", down, "column", across);
            requireOthers("column", across, "row", down);
        }
    }

    private void requireOthers(String kind, List<String> names, String other, List<String> others) {
        Set<String> there = new HashSet<>(others);
        List<String> alone = names.stream().filter(this::isPart).filter(name -> !there.contains(name)).toList();
        if (!alone.isEmpty()) {
            faults.add(Problem.error("CP-3107", Position.of(table.file()),
                    kind + " `" + alone.getFirst() + "` has no " + other
                            + (alone.size() == 1 ? "" : ", nor have " + (alone.size() - 1) + " more"),
                    "every industry is both a row and a column; the file may be cut off"));
        }
    }

    private boolean isPart(String name) {
        return name.contains("_") && PART.matcher(before(name)).matches() && sectors.contains(after(name));
    }

    /** The region first, unless only the second part is one. */
    private Side demand(String name) {
        boolean reversed = !regions.contains(before(name)) && regions.contains(after(name));
        return reversed
                ? new Side.Demand(whole(after(name)), before(name))
                : new Side.Demand(whole(before(name)), after(name));
    }

    private Side industry(String name) {
        return new Side.Industry(whole(before(name)), after(name));
    }

    /** China's and Mexico's parts (export processing and the rest) belong to them, where the table has them whole. */
    private String whole(String region) {
        if (!merge || !PART.matcher(region).matches()) {
            return region;
        }
        String country = region.startsWith("CN") ? "CHN" : "MEX";
        boolean known = regions.contains(country)
                || columnNames.stream().anyMatch(name -> name.startsWith(country + "_"));
        return known ? country : region;
    }

    private static String before(String name) {
        return name.substring(0, name.indexOf('_'));
    }

    private static String after(String name) {
        return name.substring(name.indexOf('_') + 1);
    }
}

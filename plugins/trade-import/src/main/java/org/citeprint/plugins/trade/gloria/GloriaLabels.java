// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;

/**
 * The labels of a release, from its ReadMe workbook.
 *
 * @param regions the codes of the regions
 * @param sectors the names of the sectors, of industries and products alike
 * @param inputs the names of value added
 * @param demand the names of final demand
 * @param satellites the labels of the satellites, each once
 * @param units the units of the satellites
 */
record GloriaLabels(
        List<String> regions, List<String> sectors, List<String> inputs, List<String> demand,
        List<List<String>> satellites, Map<List<String>, String> units) {

    static GloriaLabels read(TableFile file) throws IOException {
        Workbook workbook = Workbook.open(file);
        Grid satellites = workbook.sheet("Satellites");
        List<String> names = column(satellites, "Sat_indicator");
        List<String> heads = column(satellites, "Sat_head_indicator");
        List<String> numbers = column(satellites, "Lfd_Nr");
        List<String> units = column(satellites, "Sat_unit");
        Map<List<String>, String> unitOf = new LinkedHashMap<>();
        List<List<String>> labels = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> label = List.of(names.get(i), heads.get(i));
            // Some names stand twice under one head; the running number tells them apart.
            label = seen.add(label) ? label : List.of(names.get(i) + " [" + numbers.get(i) + "]", heads.get(i));
            labels.add(label);
            unitOf.put(label, units.get(i));
        }
        Grid added = workbook.sheet("Value added and final demand");
        return new GloriaLabels(column(workbook.sheet("Regions"), "Region_acronyms"),
                column(workbook.sheet("Sectors"), "Sector_names"), some(column(added, "Value_added_names")),
                some(column(added, "Final_demand_names")), labels, unitOf);
    }

    private static List<String> some(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> column(Grid grid, String heading) {
        int column = grid.rowTexts(0, 0).indexOf(heading);
        if (column < 0) {
            throw new ProblemException(Problem.error("CP-3116", grid.position(0, 0), "no column `" + heading + "`",
                    "the first line has " + String.join(", ", grid.rowTexts(0, 0))));
        }
        List<String> cells = new ArrayList<>();
        for (int row = 1; row < grid.rows(); row++) {
            if (!grid.rowTexts(row, 0).stream().allMatch(String::isEmpty)) {
                cells.add(grid.text(row, column));
            }
        }
        if (cells.isEmpty()) {
            throw new ProblemException(Problem.error("CP-3108", grid.position(0, column),
                    "the column `" + heading + "` has no names", "take the ReadMe of the same release as the tables"));
        }
        return cells;
    }

    /** Regions times names, the region first. */
    static List<List<String>> pairs(List<String> regions, List<String> names) {
        List<List<String>> pairs = new ArrayList<>();
        regions.forEach(region -> names.forEach(name -> pairs.add(List.of(region, name))));
        return pairs;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.PlainNumber;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads factors from a table with a line for each, the layout pymrio uses too. */
final class FactorFile {

    private static final List<String> NEEDED = List.of("stressor", "impact", "factor", "impact_unit", "stressor_unit");

    private FactorFile() {}

    static List<Factor> read(InputPath path, Context context) throws IOException {
        Source source = context.folder(path).files().getFirst().source();
        Faults faults = new Faults();
        List<Problem> wrong = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        try (InputStream in = source.unpacked()) {
            RecordLines lines = SmallTable.lines(source, in);
            List<String> headings = lines.next().stream().map(String::strip).toList();
            NEEDED.stream().filter(name -> !headings.contains(name)).forEach(name -> faults.add(
                    Problem.error("CP-3116", Position.of(source.name(), 1), "no column `" + name + "`",
                            "the first line has " + String.join(", ", headings))));
            faults.throwIfAny();
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                Position place = Position.of(source.name(), lines.line());
                if (cells.size() != headings.size()) {
                    wrong.add(Problem.error("CP-3103", place,
                            "the line has " + cells.size() + " cells, the first line has " + headings.size(),
                            "look for a missing or an extra separator"));
                } else {
                    add(headings, cells, place, factors, wrong);
                }
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
        faults.addAll(source.name(), wrong);
        faults.throwIfAny();
        return factors;
    }

    private static void add(
            List<String> headings, List<String> cells, Position place, List<Factor> factors, List<Problem> wrong) {
        String compartment = cell(headings, cells, "compartment");
        String stressor = cell(headings, cells, "stressor");
        String text = cell(headings, cells, "factor");
        double value = PlainNumber.of(text);
        if (Double.isNaN(value)) {
            wrong.add(Problem.error("CP-3104", place, text.isEmpty()
                    ? "the cell is empty"
                    : "`" + text
                            + "` is not a number",
                    "every factor is a finite number with a decimal point"));
            return;
        }
        factors.add(new Factor(compartment.isEmpty() ? stressor : stressor + " | " + compartment,
                cell(headings, cells, "stressor_unit"), cell(headings, cells, "impact"),
                cell(headings, cells, "impact_unit"), cell(headings, cells, "region"),
                cell(headings, cells, "sector"), value, place));
    }

    private static String cell(List<String> headings, List<String> cells, String heading) {
        int at = headings.indexOf(heading);
        return at < 0 ? "" : cells.get(at).strip();
    }
}

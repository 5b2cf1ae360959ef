// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
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

/**
 * A concordance of many codes to many: a code, what it belongs to, and where it belongs to several the share of each.
 * A code between slashes is a regular expression that whole codes match, {@code /c1[0-9]/}; codes that are written out
 * come first, then the first expression that fits.
 *
 * @param file the file, for messages
 * @param headings the first line
 * @param shares for each code what it belongs to
 */
record Shares(String file, List<String> headings, SequencedMap<String, List<Share>> shares) {

    private static final double TOLERANCE = 1e-9;

    /**
     * What a code belongs to.
     *
     * @param target the new code
     * @param weight the share of it, 1 where there is no other
     */
    record Share(String target, double weight) {}

    static Shares read(Optional<InputPath> path, Context context, Faults faults) throws IOException {
        SequencedMap<String, List<Share>> shares = new LinkedHashMap<>();
        if (path.isEmpty()) {
            return new Shares("", List.of(), shares);
        }
        Source source = context.folder(path.get()).files().getFirst().source();
        List<String> headings;
        int lines = 0;
        try (InputStream in = source.unpacked()) {
            RecordLines records = SmallTable.lines(source, in);
            headings = records.next().stream().map(String::strip).toList();
            for (List<String> cells = records.next(); !cells.isEmpty(); cells = records.next()) {
                enter(cells, Position.of(source.name(), records.line()), shares, faults);
                lines++;
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
        if (shares.isEmpty()) {
            faults.add(Problem.error("CP-3117", Position.of(source.name()), "the concordance has no codes",
                    "a line of headings comes first, then a code and what it belongs to on each line"));
        }
        requireWhole(source.name(), shares, faults);
        context.tally(source.name(), "codes").read(lines).kept(lines);
        return new Shares(source.name(), headings, shares);
    }

    private static void enter(
            List<String> cells, Position place, SequencedMap<String, List<Share>> shares, Faults faults) {
        if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
            faults.add(Problem.error("CP-3117", place, "the line does not name a code and what it belongs to",
                    "each line has two columns, such as `C10-C12,c3`, and a third for shares"));
            return;
        }
        String code = cells.get(0).strip();
        String weight = cells.size() > 2 ? cells.get(2).strip() : "";
        if (weight.isEmpty() && shares.containsKey(code)) {
            faults.add(Problem.error("CP-3117", place, "`" + code + "` is listed twice, for `"
                    + shares.get(code).getFirst().target() + "` and for `" + cells.get(1).strip() + "`",
                    "a code that belongs to several needs their shares in a third column"));
            return;
        }
        if (isPattern(code) && !compiles(code, place, faults)) {
            return;
        }
        try {
            double share = weight.isEmpty() ? 1 : PlainNumber.of(weight);
            if (!(share >= 0)) {
                throw new NumberFormatException(weight);
            }
            shares.computeIfAbsent(code, key -> new ArrayList<>()).add(new Share(cells.get(1).strip(), share));
        } catch (NumberFormatException e) {
            faults.add(Problem.error("CP-3104", place, "`" + weight + "` is not a share",
                    "a share is a number from 0 to 1"));
        }
    }

    private static boolean compiles(String code, Position place, Faults faults) {
        try {
            Pattern.compile(expression(code));
            return true;
        } catch (PatternSyntaxException e) {
            faults.add(Problem.error("CP-3117", place, "`" + code + "` is no regular expression: "
                    + e.getDescription(), "write the code itself, without slashes, or mend the expression"));
            return false;
        }
    }

    private static void requireWhole(String file, Map<String, List<Share>> shares, Faults faults) {
        shares.forEach((code, parts) -> {
            double sum = parts.stream().mapToDouble(Share::weight).reduce(0, Double::sum);
            if (Math.abs(sum - 1) > TOLERANCE) {
                faults.add(Problem.error("CP-3147", Position.of(file),
                        "the shares of `" + code + "` sum to " + sum,
                        "they sum to 1, so that nothing is lost or added"));
            }
        });
    }

    private static boolean isPattern(String code) {
        return code.length() > 2 && code.startsWith("/") && code.endsWith("/");
    }

    private static String expression(String code) {
        return code.substring(1, code.length() - 1);
    }

    /** What a code belongs to; itself or {@code others} where the concordance does not say. */
    List<Share> of(String code, Optional<String> others) {
        return decider(code).map(key -> shares.getOrDefault(key, List.of()))
                .orElseGet(() -> List.of(new Share(others.orElse(code), 1)));
    }

    /** The line that decides of a code: its own, else the first expression that fits. */
    private Optional<String> decider(String code) {
        return shares.containsKey(code)
                ? Optional.of(code)
                : shares.keySet().stream().filter(key -> isPattern(key) && code.matches(expression(key))).findFirst();
    }

    /** Tells of expressions that fit names, of which all are decided of by codes or expressions before. */
    void warnOfIdle(List<String> names, Context context) {
        List<String> deciders = names.stream().flatMap(name -> decider(name).stream()).toList();
        shares.keySet().stream().filter(key -> isPattern(key) && !deciders.contains(key)).forEach(key -> context.warn(
                Problem.warning("CP-3117", Position.of(file),
                        "`" + key + "` decides nothing, as codes and expressions before it take all that it fits",
                        "put it before them, or leave it out")));
    }

    /**
     * A first line that would be lost as one of headings: other programs write none.
     *
     * @param column where names of the table stand
     * @param example how headings may look
     */
    void requireHeadings(List<String> names, String kind, int column, String example, Faults faults) {
        if (headings.size() > column && names.contains(headings.get(column))) {
            faults.add(Problem.error("CP-3117", Position.of(file, 1),
                    "the first line is taken for headings, and `" + headings.get(column) + "` is a " + kind
                            + " of the table",
                    "put a line of headings before it, such as `" + example + "`"));
        }
    }

    /** Codes and expressions that name nothing the table has. */
    void requireKnown(List<String> names, String kind, Faults faults) {
        requireHeadings(names, kind, 0, kind + ",new", faults);
        List<String> unknown = new ArrayList<>();
        for (String code : shares.keySet()) {
            boolean known = isPattern(code)
                    ? names.stream().anyMatch(Pattern.compile(expression(code)).asMatchPredicate())
                    : names.contains(code);
            if (!known) {
                unknown.add(code);
            }
        }
        if (!unknown.isEmpty()) {
            faults.add(Problem.error("CP-3118", Position.of(file),
                    "the table has no " + kind + " `" + String.join("`, `", unknown) + "`",
                    "it has " + String.join(", ", names.stream().limit(10).toList())
                            + (names.size() > 10 ? " and " + (names.size() - 10) + " more" : "")));
        }
    }
}

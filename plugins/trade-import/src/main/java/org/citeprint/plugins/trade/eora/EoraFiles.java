// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.eora;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;

/** Finds the files of one year and price and reads the files of labels. */
final class EoraFiles {

    private final InputFiles files;
    private final InputFiles labels;
    private final String prices;
    private final Optional<Integer> year;

    EoraFiles(InputFiles files, InputFiles labels, EoraImporter.Options options) {
        this.files = files;
        this.labels = labels;
        this.prices = options.prices().code();
        this.year = options.year();
    }

    /** The file of {@code T}, {@code FD}, {@code VA}, {@code Q} or {@code QY}. */
    TableFile table(String part) {
        String wanted = "Eora26_" + yearOf(part).orElse("2010") + "_" + prices + "_" + part + ".txt";
        return files.only(path -> fits(path, part), "table such as `" + wanted + "`", "say which with `year:`");
    }

    /** The same where it may be missing. */
    Optional<TableFile> optional(String part) {
        return files.all().keySet().stream().anyMatch(path -> fits(path, part))
                ? Optional.of(table(part))
                : Optional.empty();
    }

    /** Labels without their table, and satellites of industries without those of final demand. */
    void warnOfAbsent(Context context) {
        warnOfAbsent("VA", "labels_VA.txt", "the table has no value added", context);
        warnOfAbsent("Q", "labels_Q.txt", "the table has no stressors", context);
        optional("Q").ifPresent(satellites -> warnOfAbsent("QY", file(satellites),
                "no stressor has flows of final demand", context));
    }

    private void warnOfAbsent(String part, String beside, String lost, Context context) {
        boolean known = files.all().keySet().stream().anyMatch(path -> path.matches("(.*/)?" + Pattern.quote(beside)));
        if (known && optional(part).isEmpty()) {
            Absent.warn(context, files.name(), file(table("T")).replace("_T.txt", "_" + part + ".txt"), beside, lost);
        }
    }

    private static String file(TableFile table) {
        return table.name().substring(Math.max(table.name().lastIndexOf('/'), table.name().lastIndexOf('!')) + 1);
    }

    /** The year that is asked for, or that of the flows where there are some of one year: all files are of one. */
    private Optional<String> yearOf(String part) {
        if (year.isPresent() || part.equals("T")) {
            return year.map(String::valueOf);
        }
        List<String> years = files.all().keySet().stream().filter(path -> fits(path, "T"))
                .map(path -> path.replaceFirst(".*Eora26_(\\d{4})_[^/]*", "$1")).distinct().toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private boolean fits(String path, String part) {
        String number = yearOf(part).orElse("\\d{4}");
        return Pattern.matches("(.*/)?Eora26_" + number + "_" + prices + "_" + part + "\\.txt(\\.gz)?", path);
    }

    /** {@code Eora26 2010 bp}. */
    String title() {
        String plain = file(table("T"));
        return plain.substring(0, plain.indexOf("_T.txt")).replace('_', ' ');
    }

    /**
     * The labels of a part, one a line.
     *
     * @param cells for each level of a label its place on the line
     */
    List<List<String>> labels(String part, int... cells) throws IOException {
        TableFile file = labels.only(path -> path.matches("(.*/)?labels_" + part + "\\.txt"),
                "file `labels_" + part + ".txt`", "give the folder with one set of labels");
        byte[] bytes;
        try (InputStream in = file.opener().open()) {
            bytes = in.readAllBytes();
        }
        List<List<String>> found = new ArrayList<>();
        for (Line line : Source.of(file.name(), bytes).lines()) {
            String[] parts = line.text().split("\t", -1);
            if (!line.text().isBlank()) {
                found.add(label(parts, cells, line.position()));
            }
        }
        return found;
    }

    private static List<String> label(String[] parts, int[] cells, Position place) {
        if (parts.length <= Arrays.stream(cells).max().orElse(0)) {
            throw new ProblemException(Problem.error("CP-3102", place,
                    "the label has " + Counted.of(parts.length, "parts") + ", "
                            + (Arrays.stream(cells).max().orElse(0) + 1)
                            + " are needed",
                    "parts are separated by tabs, such as country, code, `Industries`, sector"));
        }
        return Arrays.stream(cells).mapToObj(cell -> parts[cell].strip()).toList();
    }
}

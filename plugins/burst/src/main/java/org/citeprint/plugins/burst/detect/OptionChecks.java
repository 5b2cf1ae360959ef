// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Options that do not go together. */
final class OptionChecks {

    private OptionChecks() {}

    static void require(KleinbergBursts.Options options) {
        List<Problem> problems = new ArrayList<>();
        if (options.compat() == Compat.CRAN && options.ratio() <= 1) {
            problems.add(Problem.error("CP-4505", "`ratio` is " + options.ratio()
                    + ", but the continuous model needs states that differ", "set `ratio` above 1, such as 2"));
        }
        if (options.firstRatio().isPresent()
                && (options.compat() == Compat.CRAN || options.compat() == Compat.SCI2)) {
            problems.add(Problem.error("CP-4505", "`first-ratio` is not known to the program chosen by `compat`",
                    "leave it out, or choose `compat: kleinberg`"));
        }
        requireOwnTotal(options, problems);
        if (options.compat() == Compat.CRAN && options.states() != 2) {
            problems.add(Problem.error("CP-4505", "`states` is " + options.states()
                    + ", but `compat: cran` takes as many states as the smallest gap asks for",
                    "leave it out, or choose `compat: kleinberg`"));
        }
        options.sensitivity().ifPresent(each -> {
            requirePositive("ratios", each.ratios(), 1, problems);
            requirePositive("gammas", each.gammas(), 0, problems);
        });
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** What a program compares with is part of what makes its results. */
    private static void requireOwnTotal(KleinbergBursts.Options options, List<Problem> problems) {
        boolean otherThanSci2 = options.compat() == Compat.SCI2 && options.total() != Total.WORKS_WITH_FIELD;
        boolean otherThanCitespace = options.compat() == Compat.CITESPACE && options.total() == Total.ALL_WORKS;
        if (otherThanSci2 || otherThanCitespace) {
            problems.add(Problem.error("CP-4505",
                    "`total` chooses other works than the program of `compat` compares with",
                    otherThanSci2
                            ? "leave it out: Sci2 takes the works that have the field; or choose `compat: kleinberg`"
                            : "leave it out: CiteSpace takes the items that a year keeps; or choose `compat: kleinberg`"));
        }
    }

    private static void requirePositive(String name, List<Double> values, double above, List<Problem> problems) {
        if (values.isEmpty() || values.stream().anyMatch(value -> !(value > above) || value > 1000)) {
            problems.add(Problem.error("CP-4505",
                    "`" + name + "` of `sensitivity` are " + values + ", which is no list "
                            + "of numbers above " + above,
                    "write numbers above " + above + " and up to 1000, such as [1.5, 2]"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.Map;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * What results are multiplied by, and the unit they then have.
 *
 * @param factor the factor
 * @param unit the unit
 */
record Scale(double factor, String unit) {

    /** Units of mass in grams, as powers of ten. */
    private static final Map<String, Integer> GRAMS = Map.ofEntries(
            Map.entry("g", 0), Map.entry("kg", 3), Map.entry("Mg", 6), Map.entry("t", 6), Map.entry("tonnes", 6),
            Map.entry("Gg", 9), Map.entry("kt", 9), Map.entry("Tg", 12), Map.entry("Mt", 12), Map.entry("Pg", 15),
            Map.entry("Gt", 15));

    static Scale of(ChosenStressor stressor, Optional<String> unit, Optional<Double> factor) {
        String from = stressor.unit();
        if (factor.isPresent()) {
            return new Scale(factor.get(), unit.orElse(factor.get() + " " + from));
        }
        if (unit.isEmpty() || unit.get().equals(from)) {
            return new Scale(1, from);
        }
        Integer source = GRAMS.get(first(from));
        Integer target = GRAMS.get(first(unit.get()));
        String of = rest(from);
        String into = rest(unit.get());
        // kg CH4 are no Mt CO2, nor is kg / M.EUR any mass; what nothing is said of may be anything.
        boolean other = !of.isEmpty() && !into.isEmpty() && !of.equals(into);
        if (source == null || target == null || other) {
            throw new ProblemException(Problem.error("CP-4205",
                    "`" + from + "`, the unit of `" + stressor.name() + "`, cannot be turned into `" + unit.get() + "`",
                    "give the factor too, such as `scale: 0.001`; units of mass from g to Gt are known"));
        }
        int power = source - target;
        return new Scale(power < 0 ? 1 / StrictMath.pow(10, -power) : StrictMath.pow(10, power), unit.get());
    }

    private static String first(String unit) {
        return unit.strip().split("[ /]", 2)[0];
    }

    /** What a unit is of: {@code CO2} of {@code Mt CO2}. */
    private static String rest(String unit) {
        return unit.strip().substring(first(unit).length()).strip();
    }

    /** The values times the factor, a new array. */
    double[] apply(double[] values) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.UnitScale;
import org.citeprint.plugins.trade.text.Faults;

/** Multiplies a table by the factors between its units and those wanted. */
final class Conversion {

    private final InputOutputSystem system;
    private final UnitsOperation.Options options;
    private final Context context;
    private static final double ROUNDING = 1e-12;

    private final String currency;
    private final double rate;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Double> factors = new HashMap<>();
    private final Faults faults = new Faults();

    Conversion(InputOutputSystem system, UnitsOperation.Options options, Context context) {
        this.system = system;
        this.options = options;
        this.context = context;
        this.currency = options.currency().orElse(system.currency());
        this.rate = options.rate().isPresent()
                ? given("rate", options.rate().get(), system.currency(), currency)
                : known(system.currency(), currency, "rate: 0.75");
        // Value added changes with the flows, unless the user says otherwise. Stressors whose unit is as unknown as that
        // of the flows may be anything.
        if (!system.currency().isEmpty()) {
            units.put(system.currency(), currency);
            factors.put(system.currency(), rate);
        }
        for (String unit : new TreeSet<>(options.stressors().keySet())) {
            String wanted = options.stressors().getOrDefault(unit, unit);
            units.put(unit, wanted);
            Double given = options.factors().get(unit);
            factors.put(unit, given != null
                    ? given("factors: " + unit, given, unit, wanted)
                    : known(unit, wanted, "factors: { " + unit + ": 1000 }"));
        }
        requireKnownUnits();
        if (options.rate().isPresent() && options.currency().isEmpty() && !system.mixed()) {
            faults.add(
                    Problem.error("CP-3132", "`rate` changes the amounts, and `currency` does not say what they are in"
                            + " then", "give the new unit too, such as `currency: M.USD`"));
        }
        new TreeSet<>(options.factors().keySet()).stream().filter(unit -> !options.stressors().containsKey(unit))
                .forEach(unit -> faults.add(Problem.error("CP-3132",
                        "`factors` has `" + unit + "`, and `stressors` does not say what it becomes",
                        "give the new unit too, such as `stressors: { " + unit + ": Mt }`")));
        if (system.mixed() && (rate != 1 || options.currency().isPresent())) {
            faults.add(Problem.error("CP-3175", "`" + system.name() + "` has flows in several units, which no one rate"
                    + " converts", "give units of `stressors` only"));
        }
        faults.throwIfAny();
    }

    private void requireKnownUnits() {
        TreeSet<String> present = new TreeSet<>();
        system.extensions().forEach(extension -> extension.stressors().forEach(row -> present.add(row.unit())));
        TreeSet<String> wanted = new TreeSet<>(options.stressors().keySet());
        wanted.addAll(options.factors().keySet());
        for (String unit : wanted) {
            if (!present.contains(unit)) {
                faults.add(Problem.error("CP-3132", "no stressor is in `" + unit + "`",
                        present.isEmpty() ? "the table has no stressors" : "there are " + String.join(", ", present)));
            }
        }
    }

    /** A factor that is given: a number above zero, and no other than what is known. */
    private double given(String option, double factor, String from, String to) {
        OptionalDouble known = from.equals(to) ? OptionalDouble.empty() : UnitScale.factor(from, to);
        if (!(factor > 0) || Double.isInfinite(factor)) {
            faults.add(Problem.error("CP-3132", "`" + option + "` is " + factor,
                    "a factor is a finite number above zero"));
        } else if (known.isPresent() && Math.abs(factor / known.getAsDouble() - 1) > ROUNDING) {
            faults.add(Problem.error("CP-3132", "the factor from `" + from + "` to `" + to + "` is "
                    + known.getAsDouble() + ", and `" + option + "` is " + factor,
                    "leave it out, or give the new unit another name"));
        }
        return factor;
    }

    private double known(String from, String to, String example) {
        OptionalDouble factor = UnitScale.factor(from, to);
        if (factor.isEmpty()) {
            faults.add(Problem.error("CP-3132", "the factor from `" + from + "` to `" + to + "` is not known",
                    "give it, such as `" + example + "`"));
        }
        return factor.orElse(1);
    }

    InputOutputSystem convert() {
        Matrix transactions = scaled(system.transactions(), rate);
        Matrix demand = scaled(system.finalDemand(), rate);
        List<Extension> extensions = system.extensions().stream().map(this::converted).toList();
        int count = extensions.stream().mapToInt(extension -> extension.stressors().size()).sum();
        context.tally("table", "stressors").read(count).kept(count);
        return new InputOutputSystem(system.name(), currency, system.regions(), system.sectors(), system.regionOf(),
                system.sectorOf(), system.categories(), system.demandRegionOf(), system.categoryOf(), transactions,
                demand, InputOutputSystem.rowSums(transactions, demand), extensions,
                system.units());
    }

    private Extension converted(Extension extension) {
        List<Stressor> stressors = new ArrayList<>();
        double[] byRow = new double[extension.stressors().size()];
        for (int row = 0; row < byRow.length; row++) {
            Stressor old = extension.stressors().get(row);
            byRow[row] = factors.getOrDefault(old.unit(), 1.0);
            stressors.add(new Stressor(old.name(), units.getOrDefault(old.unit(), old.unit())));
        }
        return new Extension(extension.name(), stressors, rows(extension.flows(), byRow),
                extension.demandFlows().map(flows -> rows(flows, byRow)));
    }

    private static Matrix scaled(Matrix matrix, double factor) {
        if (factor == 1) {
            return matrix;
        }
        double[] values = new double[matrix.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.values()[i] * factor;
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }

    private static Matrix rows(Matrix matrix, double[] factors) {
        double[] values = new double[matrix.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.values()[i] * factors[i / Math.max(1, matrix.columns())];
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }
}

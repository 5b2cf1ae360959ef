// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Sums and unions of extensions. */
final class ExtensionSum {

    private ExtensionSum() {}

    /** The first plus {@code sign} times the others, stressor by stressor, in the order of the first. */
    static Extension of(String name, List<Extension> parts, double sign) {
        Extension first = parts.getFirst();
        double[] flows = first.flows().values().clone();
        boolean direct = parts.stream().anyMatch(part -> part.demandFlows().isPresent());
        int columns = parts.stream().flatMap(part -> part.demandFlows().stream()).mapToInt(Matrix::columns).findFirst()
                .orElse(0);
        double[] demand = first.demandFlows().map(given -> given.values().clone())
                .orElseGet(() -> new double[first.stressors().size() * columns]);
        for (Extension part : parts.subList(1, parts.size())) {
            int[] rows = rows(first, part);
            add(part.flows(), rows, flows, sign);
            part.demandFlows().ifPresent(given -> add(given, rows, demand, sign));
        }
        return new Extension(name, first.stressors(),
                new Matrix(first.flows().rows(), first.flows().columns(), flows),
                direct ? Optional.of(new Matrix(first.flows().rows(), columns, demand)) : Optional.empty());
    }

    /** For each row of the other the row of the first with the same stressor. */
    private static int[] rows(Extension first, Extension other) {
        Map<Stressor, Integer> places = new HashMap<>();
        first.stressors().forEach(stressor -> places.putIfAbsent(stressor, places.size()));
        List<String> strangers = other.stressors().stream().filter(stressor -> !places.containsKey(stressor))
                .map(stressor -> stressor.name() + " (" + stressor.unit() + ")").limit(5).toList();
        if (!strangers.isEmpty() || other.stressors().size() != first.stressors().size()) {
            throw new ProblemException(Problem.error("CP-3150",
                    "`" + first.name() + "` and `" + other.name() + "` have not the same stressors and units: "
                            + (strangers.isEmpty()
                                    ? first.stressors().size() + " and " + other.stressors().size()
                                    : String.join(", ", strangers)),
                    "change units with `system.units`, or join the extensions with `by: concatenate`"));
        }
        return other.stressors().stream().mapToInt(stressor -> places.getOrDefault(stressor, 0)).toArray();
    }

    private static void add(Matrix matrix, int[] rows, double[] into, double sign) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                into[rows[row] * matrix.columns() + column] += sign * matrix.at(row, column);
            }
        }
    }

    static Extension scaled(String name, Extension part, double factor) {
        return new Extension(name, part.stressors(), scaled(part.flows(), factor),
                part.demandFlows().map(flows -> scaled(flows, factor)));
    }

    private static Matrix scaled(Matrix matrix, double factor) {
        double[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }

    /** All stressors below each other; a name may stand once. */
    static Extension joined(String name, List<Extension> parts, int columns) {
        List<Stressor> stressors = new ArrayList<>();
        parts.forEach(part -> stressors.addAll(part.stressors()));
        List<String> names = stressors.stream().map(Stressor::name).toList();
        names.stream().filter(stressor -> names.indexOf(stressor) != names.lastIndexOf(stressor)).findFirst()
                .ifPresent(stressor -> {
                    throw new ProblemException(Problem.error("CP-3106", "two extensions have the stressor `" + stressor
                            + "`", "every stressor stands once; add them up with `by: add`"));
                });
        int width = parts.getFirst().flows().columns();
        double[] flows = new double[Math.multiplyExact(stressors.size(), width)];
        double[] demand = new double[Math.multiplyExact(stressors.size(), columns)];
        int row = 0;
        for (Extension part : parts) {
            System.arraycopy(part.flows().values(), 0, flows, row * width, part.flows().values().length);
            if (part.demandFlows().isPresent()) {
                double[] values = part.demandFlows().get().values();
                System.arraycopy(values, 0, demand, row * columns, values.length);
            }
            row += part.stressors().size();
        }
        boolean direct = parts.stream().anyMatch(part -> part.demandFlows().isPresent());
        return new Extension(name, stressors, new Matrix(stressors.size(), width, flows),
                direct ? Optional.of(new Matrix(stressors.size(), columns, demand)) : Optional.empty());
    }
}

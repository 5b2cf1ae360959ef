// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.UnitScale;
import org.citeprint.plugins.trade.text.Faults;

/** Applies factors to the flows of an extension. Time is factors of a stressor times industries. */
final class Characterisation {

    private final InputOutputSystem system;
    private final Extension from;
    private final Context context;
    private final SequencedMap<String, String> impacts = new LinkedHashMap<>();
    private final Map<List<String>, Double> factors = new LinkedHashMap<>();
    /** Impact and row of every factor. */
    private final Set<List<String>> pairs = new HashSet<>();
    private final SequencedMap<List<String>, List<String>> without = new LinkedHashMap<>();
    private final Set<Integer> rows = new LinkedHashSet<>();

    Characterisation(InputOutputSystem system, Extension from, List<Factor> given, Context context) {
        this.system = system;
        this.from = from;
        this.context = context;
        Faults faults = new Faults();
        List<Problem> wrong = new ArrayList<>();
        Tally tally = context.tally("factors", "factors");
        Set<String> missing = new LinkedHashSet<>();
        for (Factor factor : given) {
            tally.read(1);
            OptionalInt row = from.row(factor.stressor());
            if (row.isEmpty()) {
                missing.add(factor.stressor());
                tally.rejected("no such stressor", factor.place());
            } else {
                add(factor, row.getAsInt(), wrong);
                tally.kept(1);
            }
        }
        faults.addAll("factors", wrong);
        faults.throwIfAny();
        if (!missing.isEmpty()) {
            context.warn(Problem.warning("CP-3149", "`" + from.name() + "` has no stressor `"
                    + String.join("`, `", missing) + "`", "what they would add to the impacts counts as zero"));
        }
    }

    private void add(Factor factor, int row, List<Problem> wrong) {
        String unit = from.stressors().get(row).unit();
        OptionalDouble scale = UnitScale.factor(unit, factor.stressorUnit());
        String before = impacts.putIfAbsent(factor.impact(), factor.impactUnit());
        if (scale.isEmpty()) {
            wrong.add(Problem.error("CP-3148", factor.place(), "`" + factor.stressor() + "` is in `" + unit
                    + "`, its factor is for `" + factor.stressorUnit() + "`",
                    "correct one of them, or change the"
                            + " stressor with `system.units` first"));
        } else if (before != null && !before.equals(factor.impactUnit())) {
            wrong.add(Problem.error("CP-3148", factor.place(), "`" + factor.impact() + "` is in `" + factor.impactUnit()
                    + "` here and in `" + before + "` before", "an impact has one unit"));
        } else if (isUnknown(factor)) {
            boolean region = !factor.region().isEmpty() && !system.regions().contains(factor.region());
            wrong.add(Problem.error("CP-3118", factor.place(), "the table has no "
                    + (region ? "region `" + factor.region() : "sector `" + factor.sector()) + "`",
                    "regions and sectors are those of the table, or empty for all"));
        } else
            if (factors.put(key(factor.impact(), row, factor.region(), factor.sector()),
                    factor.value() * scale.getAsDouble()) != null) {
                        wrong.add(Problem.error("CP-3106", factor.place(),
                                "`" + factor.stressor() + "` has a factor for `"
                                        + factor.impact() + "` already",
                                "every factor stands once for a region and sector"));
                    }
        pairs.add(List.of(factor.impact(), Integer.toString(row)));
        rows.add(row);
    }

    private boolean isUnknown(Factor factor) {
        return (!factor.region().isEmpty() && !system.regions().contains(factor.region()))
                || (!factor.sector().isEmpty() && !system.sectors().contains(factor.sector()));
    }

    private static List<String> key(String impact, int row, String region, String sector) {
        return List.of(impact, Integer.toString(row), region, sector);
    }

    /** The most special factor that fits: of region and sector, of the region, of the sector, of all; none counts as 0. */
    private double factor(String impact, int row, String region, String sector, double amount) {
        for (List<String> key : List.of(key(impact, row, region, sector), key(impact, row, region, ""),
                key(impact, row, "", sector), key(impact, row, "", ""))) {
            Double value = factors.get(key);
            if (value != null) {
                return value;
            }
        }
        if (amount != 0) {
            without.computeIfAbsent(List.of(impact, from.stressors().get(row).name()), key -> new ArrayList<>())
                    .add(region + (sector.isEmpty() ? ", final demand" : ", " + sector));
        }
        return 0;
    }

    /** Amounts that no factor fits, of stressors that have factors for other places. */
    private void warnOfPlacesWithoutFactor() {
        without.forEach((key, places) -> context.warn(Problem.warning("CP-3169",
                "no factor of `" + key.get(1) + "` for `" + key.get(0) + "` fits " + places.size()
                        + (places.size() == 1 ? " place" : " places") + " where it occurs, the first is `"
                        + places.getFirst() + "`",
                "what they would add to the impact counts as zero; a factor without region and sector fits all")));
    }

    private void requireImpacts() {
        if (impacts.isEmpty()) {
            Faults faults = new Faults();
            faults.add(Problem.error("CP-3148", "no factor is for a stressor of `" + from.name() + "`",
                    "it has " + String.join(", ", from.stressors().stream().map(Stressor::name).limit(10).toList())));
            faults.throwIfAny();
        }
    }

    private void addFlows(String impact, int row, double[] flows, int begin) {
        for (int i = 0; i < system.industries(); i++) {
            double amount = from.flows().at(row, i);
            flows[begin + i] += amount * factor(impact, row, system.regions().get(system.regionOf()[i]),
                    system.sectors().get(system.sectorOf()[i]), amount);
        }
    }

    private void addDirect(String impact, int row, double[] direct, int begin) {
        from.demandFlows().ifPresent(given -> {
            for (int k = 0; k < given.columns(); k++) {
                double amount = given.at(row, k);
                direct[begin + k] += amount * factor(impact, row, system.regions().get(system.demandRegionOf()[k]), "",
                        amount);
            }
        });
    }

    Extension impacts(String extension) {
        requireImpacts();
        List<Stressor> stressors = impacts.entrySet().stream()
                .map(entry -> new Stressor(entry.getKey(), entry.getValue())).toList();
        double[] flows = new double[stressors.size() * system.industries()];
        int columns = system.demandRegionOf().length;
        double[] direct = new double[stressors.size() * columns];
        for (int impact = 0; impact < stressors.size(); impact++) {
            context.checkCancelled();
            String name = stressors.get(impact).name();
            for (int row : rows) {
                if (pairs.contains(List.of(name, Integer.toString(row)))) {
                    addFlows(name, row, flows, impact * system.industries());
                    addDirect(name, row, direct, impact * columns);
                }
            }
        }
        warnOfPlacesWithoutFactor();
        return new Extension(extension, stressors, new Matrix(stressors.size(), system.industries(), flows),
                from.demandFlows().map(given -> new Matrix(stressors.size(), columns, direct)));
    }
}

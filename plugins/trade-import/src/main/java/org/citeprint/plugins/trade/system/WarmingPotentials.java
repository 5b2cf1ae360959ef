// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.UnitScale;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.RecordLines;

/**
 * Global warming potentials over 100 years: AR4 (IPCC 2007, WG I, table 2.14), AR5 (2013, table 8.A.1, without
 * feedbacks) and AR6 (2021, table 7.SM.7; methane of unknown origin 27.9). Carbon dioxide from living matter is no
 * part of the impact, as the guidelines for inventories have it.
 */
final class WarmingPotentials {

    static final String UNIT = "kt CO2-eq";

    private static final Pattern EQUIVALENTS = Pattern.compile("(?i).*\\bCO2[ -]?e(q\\.?|quivalents?)?");
    private static final String FILE = "global-warming-potentials.csv";

    private WarmingPotentials() {}

    /** A factor for each stressor that is a gas of the set. */
    static List<Factor> of(CharacteriseOperation.Gwp set, Extension extension, Map<String, String> gases,
            Context context)
            throws IOException {
        Map<String, Double> potentials = read(set);
        Faults faults = new Faults();
        checkGases(gases, extension, potentials, faults);
        Tally tally = context.tally(extension.name(), "stressors");
        List<Factor> factors = new ArrayList<>();
        for (Stressor stressor : extension.stressors()) {
            tally.read(1);
            Optional<Double> potential = potential(stressor, gases, potentials);
            OptionalDouble scale = UnitScale.ofMass(stressor.unit(), "kt");
            if (potential.isEmpty()) {
                tally.rejected("no greenhouse gas of the set", 1);
            } else if (weighted(stressor) && !mixture(stressor)) {
                faults.add(Problem.error("CP-3148", "`" + stressor.name() + "` is in `" + stressor.unit()
                        + "`, in which it is weighted already",
                        "give `factors:` with 1 for it, or list the others in `gases`"));
            } else if (scale.isEmpty()) {
                faults.add(Problem.error("CP-3148", "`" + stressor.name() + "` is in `" + stressor.unit()
                        + "`, which is no unit of mass", "change it with `system.units` first"));
            } else {
                tally.kept(1);
                factors.add(new Factor(stressor.name(), stressor.unit(), "GWP100 " + set, UNIT, "", "",
                        potential.get() * scale.getAsDouble(), Position.of(FILE)));
            }
        }
        faults.throwIfAny();
        return factors;
    }

    private static void checkGases(
            Map<String, String> gases, Extension extension, Map<String, Double> potentials, Faults faults) {
        gases.forEach((stressor, gas) -> {
            if (extension.row(stressor).isEmpty() || !potentials.containsKey(gas)) {
                faults.add(Problem.error("CP-3118",
                        "`gases` says `" + stressor + ": " + gas + "`, and there is no such "
                                + (extension.row(stressor).isEmpty() ? "stressor" : "gas"),
                        "gases are " + String.join(", ", potentials.keySet().stream().sorted().toList())));
            }
        });
    }

    private static Optional<Double> potential(
            Stressor stressor, Map<String, String> gases, Map<String, Double> potentials) {
        if (!gases.isEmpty()) {
            return Optional.ofNullable(gases.get(stressor.name())).map(potentials::get);
        }
        String name = stressor.name();
        boolean living = name.toLowerCase(Locale.ROOT).contains("biogenic");
        if (weighted(stressor) && mixture(stressor)) {
            return Optional.of(1.0);
        }
        String gas = firstWord(stressor);
        return living && gas.equals("CO2") ? Optional.empty() : Optional.ofNullable(potentials.get(gas));
    }

    private static String firstWord(Stressor stressor) {
        return stressor.name().split("[\\s|,;(]", 2)[0];
    }

    /** Gases of several potentials, which can be given by weighted sums only. */
    private static boolean mixture(Stressor stressor) {
        return List.of("HFC", "PFC").contains(firstWord(stressor));
    }

    private static boolean weighted(Stressor stressor) {
        return EQUIVALENTS.matcher(stressor.unit()).matches();
    }

    private static Map<String, Double> read(CharacteriseOperation.Gwp set) throws IOException {
        Map<String, Double> potentials = new HashMap<>();
        try (InputStream in = WarmingPotentials.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the plugin lacks its own " + FILE);
            }
            RecordLines lines = new RecordLines(in, ',');
            int column = lines.next().indexOf(set.name());
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                potentials.put(cells.getFirst(), Double.parseDouble(cells.get(column)));
            }
        }
        return potentials;
    }
}

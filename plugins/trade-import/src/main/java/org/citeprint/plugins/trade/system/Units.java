// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of units: mass in grams, energy in joules, money in units of its currency. */
final class Units {

    private static final Map<String, Integer> PREFIX = Map.of("", 0, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final Map<String, Integer> SCALE = Map.ofEntries(
            Map.entry("", 0), Map.entry("thousand ", 3), Map.entry("000 ", 3), Map.entry("k.", 3),
            Map.entry("million ", 6), Map.entry("Million ", 6), Map.entry("millions of ", 6), Map.entry("Mill ", 6),
            Map.entry("M.", 6), Map.entry("Mio ", 6), Map.entry("billion ", 9), Map.entry("bn ", 9));
    private static final Pattern MASS = Pattern.compile("([kMGTP]?)(g|t)");
    private static final Pattern ENERGY = Pattern.compile("([kMGTPE]?)J");
    private static final Pattern MONEY = Pattern.compile("(\\D*?[ .]|000 )?(US\\$|[A-Z]{3})");

    private Units() {}

    /** A unit as 10^exponent of a base, such as grams. */
    private record Unit(String base, int exponent) {}

    /** What an amount in one unit is multiplied by to be in another, where both are known and of one kind. */
    static OptionalDouble factor(String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(1);
        }
        Optional<Unit> old = unit(from);
        Optional<Unit> changed = unit(to);
        return old.isPresent() && changed.isPresent() && old.get().base().equals(changed.get().base())
                ? OptionalDouble.of(power(old.get().exponent() - changed.get().exponent()))
                : OptionalDouble.empty();
    }

    /** Exact to the nearest double, which repeated multiplication would not be. */
    private static double power(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }

    private static Optional<Unit> unit(String text) {
        // Gg CO2 and kt CO2-eq are masses: what follows a space is of what.
        String[] parts = text.strip().split(" ", 2);
        Matcher mass = MASS.matcher(parts[0]);
        if (mass.matches()) {
            String of = parts.length > 1 ? " " + parts[1] : "";
            int ton = mass.group(2).equals("t") ? 6 : 0;
            return Optional.of(new Unit("g" + of, PREFIX.getOrDefault(mass.group(1), 0) + ton));
        }
        Matcher energy = ENERGY.matcher(text.strip());
        if (energy.matches()) {
            return Optional.of(new Unit("J", PREFIX.getOrDefault(energy.group(1), 0)));
        }
        Matcher money = MONEY.matcher(text.strip());
        if (money.matches()) {
            String scale = money.group(1) == null ? "" : money.group(1);
            String currency = money.group(2).equals("US$") ? "USD" : money.group(2);
            return Optional.ofNullable(SCALE.get(scale)).map(exponent -> new Unit(currency, exponent));
        }
        return Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of units: mass in grams, energy in joules, money in units of its currency. */
public final class UnitScale {

    private static final Map<String, Integer> PREFIX = Map.of("", 0, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final String THOUSAND = "thousands?|['’]?000|1,?000|[kK]\\.?";
    private static final String MILLION = "[Mm]illions?|[Mm]ill\\.?|[Mm]ln\\.?|[Mm]io\\.?|MIO|[Mm]n\\.?|M\\.?";
    private static final String BILLION = "[Bb]illions?|[Bb]n\\.?|Mrd\\.?";
    private static final String SCALE = "(?:(?<k>" + THOUSAND + ")|(?<m>" + MILLION + ")|(?<b>" + BILLION + "))";
    private static final Pattern MASS = Pattern
            .compile("(?:" + SCALE + " )?(?<prefix>[kMGTP]?)(?<unit>g|t)(?: (?<of>.*))?");
    private static final Pattern ENERGY = Pattern.compile("([kMGTPE]?)J");
    /** {@code M.EUR}, {@code MIO_EUR}, {@code millions of USD}, {@code '000 USD}. */
    private static final Pattern MONEY = Pattern
            .compile("(?:[Ii]n )?(?:" + SCALE + "(?: of)?[ _]?)?(?<currency>[A-Z]{3})");
    /** {@code USD million}, {@code USD, Millions}. */
    private static final Pattern MONEY_FIRST = Pattern.compile("(?<currency>[A-Z]{3}),? " + SCALE);

    private UnitScale() {}

    /** A unit as 10^exponent of a base, such as grams. */
    private record Unit(String base, int exponent) {}

    /** What an amount in one unit is multiplied by to be in another, where both are known and of one kind. */
    public static OptionalDouble factor(String from, String to) {
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

    /** As {@link #factor}, of masses of whatever: {@code Gg CO2} and {@code kt} are of one kind. */
    public static OptionalDouble ofMass(String from, String to) {
        return factor(bare(from), bare(to));
    }

    private static String bare(String text) {
        Matcher mass = MASS.matcher(tonnes(text));
        return mass.matches() && mass.group("of") != null ? tonnes(text).substring(0, mass.end("unit")) : text;
    }

    private static Optional<Unit> unit(String text) {
        // Gg CO2 and kt CO2-eq are masses: what follows a space is of what.
        Matcher mass = MASS.matcher(tonnes(text));
        if (mass.matches()) {
            String of = mass.group("of") == null ? "" : " " + mass.group("of");
            int ton = mass.group("unit").equals("t") ? 6 : 0;
            return Optional.of(new Unit("g" + of,
                    scale(mass) + PREFIX.getOrDefault(mass.group("prefix"), 0) + ton));
        }
        Matcher energy = ENERGY.matcher(text.strip());
        if (energy.matches()) {
            return Optional.of(new Unit("J", PREFIX.getOrDefault(energy.group(1), 0)));
        }
        for (Pattern pattern : List.of(MONEY, MONEY_FIRST)) {
            Matcher money = pattern.matcher(currency(text));
            if (money.matches()) {
                return Optional.of(new Unit(money.group("currency"), scale(money)));
            }
        }
        return Optional.empty();
    }

    private static String tonnes(String text) {
        return text.strip().replaceFirst("\\b(metric tons?|tonnes?)\\b", "t");
    }

    private static String currency(String text) {
        return text.strip().replaceFirst("(?i)US ?\\$|\\b(US )?dollars?\\b", "USD").replaceFirst("(?i)€|\\beuros?\\b",
                "EUR");
    }

    private static int scale(Matcher matcher) {
        return matcher.group("k") != null ? 3 : matcher.group("m") != null ? 6 : matcher.group("b") != null ? 9 : 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.PlainNumber;

/**
 * Whether a table of the world is of the world's size. Since 1990 final demand has been 20 to 120 trillion USD (World
 * Bank) and fossil CO2 22 to 38 Gt a year (Global Carbon Budget); the limits here leave a factor of about two on both
 * sides, so that only a wrong unit falls outside.
 */
public final class WorldTotals {

    private static final int REGIONS = 10;
    private static final double LEAST_MONEY = 8;
    private static final double MOST_MONEY = 300;
    private static final double LEAST_CARBON = 10;
    private static final double MOST_CARBON = 80;
    /** A table of many regions may be one of a country; none of those has so small a share of the world. */
    private static final double SHARE = 1.0 / 20;
    private static final Pattern CARBON = Pattern.compile("(?i)(.*\\W)?(co2|carbon dioxide)(\\W.*)?");

    private WorldTotals() {}

    /**
     * A total beside the world's.
     *
     * @param subject of what
     * @param value the total
     * @param unit its unit
     * @param fine whether the world's may be that
     * @param far whether no large country's may be that either
     * @param note what the world's is, and what may be wrong
     */
    public record Total(String subject, double value, String unit, boolean fine, boolean far, String note) {}

    /** Final demand, where its currency is known, and CO2; nothing of tables with few regions. */
    public static List<Total> of(InputOutputSystem system) {
        List<Total> totals = new ArrayList<>();
        if (system.regions().size() >= REGIONS) {
            for (String currency : List.of("USD", "EUR")) {
                UnitScale.factor(system.currency(), currency)
                        .ifPresent(factor -> totals.add(money(system, factor, currency)));
            }
            if (totals.isEmpty() && !system.mixed()) {
                // Said, so that nobody takes silence for a table that was compared.
                totals.add(new Total("final demand", sum(system.finalDemand()), system.currency(), false, false,
                        "not compared with the world's: `" + system.currency()
                                + "` is not known; give the import `currency: M.USD` or the like"));
            }
            system.extensions().forEach(extension -> totals.addAll(carbon(extension)));
        }
        return totals;
    }

    /** Warns (CP-3186) of totals that no table of the world, nor of a large country, has. */
    static void warn(List<Total> totals, String file, Context context) {
        totals.stream().filter(Total::far)
                .forEach(total -> context.warn(Problem.warning("CP-3186", Position.of(file),
                        "`" + total.subject() + "` of all regions together is " + PlainNumber.shown(total.value()) + " "
                                + total.unit(),
                        total.note())));
    }

    /** Warns of CO2 that was joined to a table and is not that of the world; nothing where the table has few regions. */
    public static void warnOfJoined(InputOutputSystem system, Extension joined, String file, Context context) {
        if (system.regions().size() >= REGIONS) {
            warn(carbon(joined), file, context);
        }
    }

    private static Total money(InputOutputSystem system, double factor, String currency) {
        double total = sum(system.finalDemand()) * factor / 1e12;
        boolean fine = total >= LEAST_MONEY && total <= MOST_MONEY;
        return new Total("final demand", total, "trillion " + currency, fine,
                total < SHARE * LEAST_MONEY || total > MOST_MONEY, fine
                        ? "the world's is some tens of trillions"
                        : "the world's is some tens of trillions: `" + system.currency() + "` may be the wrong unit");
    }

    private static List<Total> carbon(Extension extension) {
        List<Total> totals = new ArrayList<>();
        for (int row = 0; row < extension.stressors().size(); row++) {
            String name = extension.stressors().get(row).name();
            OptionalDouble factor = UnitScale.ofMass(extension.stressors().get(row).unit(), "Gt");
            if (CARBON.matcher(name).matches() && factor.isPresent()) {
                totals.add(carbon(extension, row, factor.getAsDouble()));
            }
        }
        return totals;
    }

    private static Total carbon(Extension extension, int row, double factor) {
        double total = sum(extension.flows(), row, row + 1)
                + extension.demandFlows().map(flows -> sum(flows, row, row + 1)).orElse(0.0);
        double gigatons = total * factor;
        // A database may give CO2 by source: a part of the whole is small, a wrong unit is larger than the world.
        boolean part = isPart(extension);
        boolean fine = gigatons <= MOST_CARBON && (gigatons >= LEAST_CARBON || part);
        boolean far = gigatons > MOST_CARBON || (gigatons < SHARE * LEAST_CARBON && !part);
        return new Total(extension.stressors().get(row).name(), gigatons, "Gt", fine, far, fine
                ? "the world's fossil CO2 is 22 to 38 Gt a year"
                : "the world's fossil CO2 is 22 to 38 Gt a year: `" + extension.stressors().get(row).unit()
                        + "` may be the wrong unit");
    }

    private static boolean isPart(Extension extension) {
        return extension.stressors().stream().filter(row -> CARBON.matcher(row.name()).matches()).count() > 1;
    }

    private static double sum(Matrix matrix) {
        return sum(matrix, 0, matrix.rows());
    }

    private static double sum(Matrix matrix, int from, int to) {
        double sum = 0;
        for (int i = from * matrix.columns(); i < to * matrix.columns(); i++) {
            sum += matrix.values()[i];
        }
        return sum;
    }
}

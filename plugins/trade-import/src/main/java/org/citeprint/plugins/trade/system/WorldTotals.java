// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/**
 * Whether a table of the world is of the world's size. Since 1990 final demand has been 20 to 120 trillion USD (World
 * Bank) and fossil CO2 22 to 38 Gt a year (Global Carbon Budget); the limits here leave a factor of about two on both
 * sides, so that only a wrong unit falls outside.
 */
final class WorldTotals {

    private static final int REGIONS = 10;
    private static final double LEAST_MONEY = 8e12;
    private static final double MOST_MONEY = 300e12;
    private static final double LEAST_CARBON = 10;
    private static final double MOST_CARBON = 80;
    private static final Pattern CARBON = Pattern.compile("(?i)(.*\\W)?(co2|carbon dioxide)(\\W.*)?");

    private final InputOutputSystem system;
    private final Findings findings;

    WorldTotals(InputOutputSystem system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void run() {
        if (system.regions().size() < REGIONS) {
            return;
        }
        boolean compared = false;
        for (String currency : new String[]{"USD", "EUR"}) {
            OptionalDouble factor = Units.factor(system.currency(), currency);
            factor.ifPresent(known -> money(known, currency));
            compared |= factor.isPresent();
        }
        if (!compared && !system.mixed()) {
            // Said, so that nobody takes silence for a table that was compared.
            findings.add("world total", "final demand", sum(system.finalDemand(), 0, system.finalDemand().rows()),
                    system.currency(), false, "not compared with the world's: `" + system.currency()
                            + "` is not known; give the import `currency: M.USD` or the like");
        }
        system.extensions().forEach(this::carbon);
    }

    private void money(double factor, String currency) {
        double total = sum(system.finalDemand(), 0, system.finalDemand().rows()) * factor;
        boolean fine = total >= LEAST_MONEY && total <= MOST_MONEY;
        findings.add("world total", "final demand", total / 1e12, "trillion " + currency, fine, fine
                ? "the world's is some tens of trillions"
                : "the world's is some tens of trillions: `" + system.currency() + "` may be the wrong unit");
    }

    private void carbon(Extension extension) {
        for (int row = 0; row < extension.stressors().size(); row++) {
            String name = extension.stressors().get(row).name();
            String unit = extension.stressors().get(row).unit();
            OptionalDouble factor = Units.ofMass(unit, "Gt");
            if (!CARBON.matcher(name).matches() || factor.isEmpty()) {
                continue;
            }
            int at = row;
            double total = sum(extension.flows(), row, row + 1)
                    + extension.demandFlows().map(flows -> sum(flows, at, at + 1)).orElse(0.0);
            double gigatons = total * factor.getAsDouble();
            // A database may give CO2 by source: a part of the whole is small, a wrong unit is larger than the world.
            boolean fine = gigatons <= MOST_CARBON && (gigatons >= LEAST_CARBON || isPart(extension));
            findings.add("world total", name, gigatons, "Gt", fine, fine
                    ? "the world's fossil CO2 is 22 to 38 Gt a year"
                    : "the world's fossil CO2 is 22 to 38 Gt a year: `" + unit + "` may be the wrong unit");
        }
    }

    private static boolean isPart(Extension extension) {
        return extension.stressors().stream().filter(row -> CARBON.matcher(row.name()).matches()).count() > 1;
    }

    private static double sum(Matrix matrix, int from, int to) {
        double sum = 0;
        for (int i = from * matrix.columns(); i < to * matrix.columns(); i++) {
            sum += matrix.values()[i];
        }
        return sum;
    }
}

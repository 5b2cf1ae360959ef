// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/** Signs and zeros, and what industries without output cause. */
final class SignChecks {

    private final InputOutputSystem system;
    private final Findings findings;

    SignChecks(InputOutputSystem system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void run() {
        double[] x = system.output();
        double[] inputs = new double[x.length];
        for (int row = 0; row < x.length; row++) {
            for (int column = 0; column < x.length; column++) {
                inputs[column] += system.transactions().at(row, column);
            }
        }
        count("negative outputs", i -> x[i] < 0, true, "accounts still add up; look for large falls in stocks");
        count("zero outputs", i -> x[i] == 0, false, "an industry that a region does not have");
        count("inputs without output", i -> x[i] == 0 && inputs[i] != 0, true, "no product carries these inputs");
        if (system.mixed()) {
            findings.skip("columns of A that sum to 1 or more", "all industries", BalanceChecks.SEVERAL_UNITS);
        } else {
            count("columns of A that sum to 1 or more", i -> x[i] > 0 && inputs[i] >= x[i], true,
                    "value added is zero or negative");
        }
        negative("negative flows", "Z", system.transactions(), true, "flows between industries are not negative");
        negative("negative flows", "Y", system.finalDemand(), false, "falls in stocks are negative");
        system.extensions().forEach(this::idle);
    }

    private void count(String check, IntPredicate holds, boolean doubtful, String note) {
        int[] found = IntStream.range(0, system.industries()).filter(holds).toArray();
        findings.count(check, found.length == 0 ? "all industries" : "first: " + system.industry(found[0]),
                found.length,
                "industries", found.length == 0 || !doubtful, note);
    }

    private void negative(String check, String subject, Matrix matrix, boolean doubtful, String note) {
        int count = 0;
        for (double value : matrix.values()) {
            count += value < 0 ? 1 : 0;
        }
        findings.count(check, subject, count, "cells", count == 0 || !doubtful, note);
    }

    private void idle(Extension extension) {
        for (int row = 0; row < extension.stressors().size(); row++) {
            double amount = 0;
            boolean any = false;
            for (int i = 0; i < system.industries(); i++) {
                double idle = system.output()[i] == 0 ? extension.flows().at(row, i) : 0;
                amount += idle;
                any |= idle != 0;
            }
            if (any) {
                findings.add("stressor of industries without output", extension.stressors().get(row).name(), amount,
                        extension.stressors().get(row).unit(), false,
                        "it stays in the accounts of production; no product carries it");
            }
        }
    }
}

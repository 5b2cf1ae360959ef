// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/**
 * Industries whose output reaches no final demand, by whatever chain: they sell to each other only. With S such a group,
 * x_S = A_SS x_S, so I - A is singular and no accounts follow. Time: one pass over the flows in all but odd tables.
 */
final class DeadEnds {

    private DeadEnds() {}

    /** For each industry whether it is one. Those without output are none: what they buy counts as demand. */
    static boolean[] of(InputOutputSystem system) {
        int n = system.industries();
        boolean[] reaching = new boolean[n];
        for (int i = 0; i < n; i++) {
            reaching[i] = system.output()[i] == 0 || sells(system.finalDemand(), i);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < n; i++) {
                if (!reaching[i] && sellsToReaching(system.transactions(), i, reaching)) {
                    reaching[i] = true;
                    changed = true;
                }
            }
        }
        boolean[] dead = new boolean[n];
        for (int i = 0; i < n; i++) {
            dead[i] = !reaching[i];
        }
        return dead;
    }

    private static boolean sells(Matrix demand, int industry) {
        for (int column = 0; column < demand.columns(); column++) {
            if (demand.at(industry, column) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean sellsToReaching(Matrix flows, int industry, boolean[] reaching) {
        for (int buyer = 0; buyer < reaching.length; buyer++) {
            if (reaching[buyer] && flows.at(industry, buyer) != 0) {
                return true;
            }
        }
        return false;
    }
}

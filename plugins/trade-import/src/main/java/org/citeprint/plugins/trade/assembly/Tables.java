// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.plugins.trade.text.NumberTable;

/**
 * The tables of one system as they were read, before they are checked against each other.
 *
 * @param coefficients whether {@code flows} holds A instead of Z
 * @param flows Z or A
 * @param demand Y
 * @param output x as given, if it is
 * @param units the units of the industries
 * @param extensions the extensions, in the order of their folders
 */
public record Tables(
        boolean coefficients,
        NumberTable flows,
        NumberTable demand,
        Optional<NumberTable> output,
        Map<List<String>, String> units,
        List<ExtensionTables> extensions) {

    /**
     * One extension.
     *
     * @param name its folder
     * @param flows F
     * @param demandFlows F_Y, if there is one
     * @param units the unit of each stressor
     */
    public record ExtensionTables(
            String name, NumberTable flows, Optional<NumberTable> demandFlows, Map<List<String>, String> units) {}
}

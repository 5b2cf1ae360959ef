// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.pf4j.Extension;

/**
 * Changes the units of money flows and stressors. Factors between units of mass, of energy, and between scales of one
 * currency are known; an exchange rate must be given. Stressors in the currency (value added) change with the flows.
 */
@Extension
@Operation(
        name = "system.units",
        summary = "Changes the currency, the scale or the units of stressors of an input-output table.",
        method = "Multiplies flows and stressors by the factor between the old and the new unit: decimal prefixes are known, an"
                + " exchange rate is given.",
        source = "BIPM (2019), The International System of Units, 9th ed., section 3.",
        since = "0.1.0")
public final class UnitsOperation implements Operator<InputOutputSystem, UnitsOperation.Options, InputOutputSystem> {

    /**
     * The options.
     *
     * @param currency the new unit of the flows
     * @param rate the factor from the old one
     * @param stressors new units of stressors by their old ones
     * @param factors factors by the old units
     */
    public record Options(
            @Doc("The new unit of the money flows, such as M.EUR.") Optional<String> currency,
            @Doc("What an amount of money is multiplied by; not needed between scales of one currency.") Optional<Double> rate,
            @Doc("New units of stressors, by their old units, such as kt: Mt.")
            @Default("{}") Map<String, String> stressors,
            @Doc("What an amount in an old unit is multiplied by, where the two units are not known.")
            @Default("{}") Map<String, Double> factors) {}

    @Override
    public InputOutputSystem run(InputOutputSystem system, Options options, Context context) {
        return new Conversion(system, options, context).convert();
    }
}

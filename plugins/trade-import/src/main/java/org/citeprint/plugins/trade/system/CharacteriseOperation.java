// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Turns stressors into impacts: F'(i, c) = Σ_k C(i, k, c) F(k, c), and so for what final demand causes itself. Factors may
 * hold for all industries or for a producing region, a sector or both; of several that fit the most special one counts, and
 * for final demand those of the consuming region. The unit of every factor must be that of its stressor, or one it is known
 * to convert to. Factors for stressors the table lacks count as zero and are reported.
 */
@Extension
@Operation(
        name = "system.characterise",
        summary = "Turns stressors into impacts such as global warming by factors, unit-checked.",
        method = "Multiplies each stressor with its factor, by region and sector where the factors are, and adds up; units of"
                + " factors and stressors must agree.",
        source = "ISO 14044:2006, section 4.4.2.4; IPCC AR4 (2007) table 2.14, AR5 (2013) table 8.A.1, AR6 (2021) table 7.15.",
        since = "0.1.0")
public final class CharacteriseOperation
        implements
        Operator<InputOutputSystem, CharacteriseOperation.Options, InputOutputSystem> {

    /** A set of global warming potentials over 100 years. */
    public enum Gwp {
        /** The fourth assessment report. */
        AR4,
        /** The fifth, without climate-carbon feedbacks. */
        AR5,
        /** The sixth. */
        AR6
    }

    /**
     * The options.
     *
     * @param extension the extension of the stressors
     * @param factors the file of factors
     * @param gwp a set of potentials
     * @param gases which stressor is which gas
     * @param name the name of the new extension
     */
    public record Options(
            @Doc("The extension that holds the stressors.") String extension,
            @Doc("A file with headings stressor, impact, factor, impact_unit and stressor_unit, and perhaps compartment, region and sector.") Optional<InputPath> factors,
            @Doc("A set of global warming potentials to take in place of a file.") Optional<Gwp> gwp,
            @Doc("For gwp, which stressor is which gas, such as I-GHG-CO2 emissions: CO2; told by the first word of their names when empty.")
            @Default("{}") Map<String, String> gases,
            @Doc("The name of the new extension.") @Default("impacts") String name) {

        /**
         * Factors from one place, and gases only where they are needed.
         *
         * @throws ProblemException CP-3148 for both or neither, or gases of no set
         */
        public Options {
            if (factors.isPresent() == gwp.isPresent()) {
                throw new ProblemException(Problem.error("CP-3148", "factors come from a file or from a set, not from "
                        + (gwp.isPresent() ? "both" : "nowhere"), "give `factors:` or `gwp:`"));
            }
            if (gwp.isEmpty() && !gases.isEmpty()) {
                throw new ProblemException(Problem.error("CP-3148",
                        "`gases` says which stressor is which gas of a set, and there is no `gwp`",
                        "name the stressors in the file of factors, and leave `gases` out"));
            }
        }
    }

    @Override
    public InputOutputSystem run(InputOutputSystem system, Options options, Context context) throws IOException {
        org.citeprint.api.data.Extension from = Systems.extension(system, options.extension());
        Systems.requireNew(system, options.name());
        List<Factor> factors = options.factors().isPresent()
                ? FactorFile.read(options.factors().get(), context)
                : WarmingPotentials.of(options.gwp().orElseThrow(), from, options.gases(), context);
        org.citeprint.api.data.Extension impacts = new Characterisation(system, from, factors, context)
                .impacts(options.name());
        List<org.citeprint.api.data.Extension> extensions = new ArrayList<>(system.extensions());
        extensions.add(impacts);
        return Systems.with(system, extensions);
    }
}

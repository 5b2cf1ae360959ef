// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Arithmetic of extensions: F = F₁ + F₂ + …, F₁ − F₂ − …, f · F₁, or the rows of all below each other; F_Y likewise, as zero
 * where an extension has none. Adding and subtracting need the same stressors in the same units, in whatever order.
 */
@Extension
@Operation(
        name = "system.combine",
        summary = "Adds, subtracts, scales or joins extensions of an input-output table.",
        method = "Adds or subtracts the flows of the same stressors of several extensions, multiplies them by a number, or puts"
                + " their stressors below each other.",
        source = "Stadler (2021), Pymrio, J. Open Research Software 9, 8.",
        since = "0.1.0")
public final class CombineOperation
        implements
        Operator<InputOutputSystem, CombineOperation.Options, InputOutputSystem> {

    /** What is done with the extensions. */
    public enum Arithmetic {
        /** Their sum. */
        ADD,
        /** The first less the others. */
        SUBTRACT,
        /** The only one times a factor. */
        SCALE,
        /** All stressors of all of them. */
        CONCATENATE
    }

    /**
     * The options.
     *
     * @param extensions the extensions
     * @param by what is done
     * @param factor the factor
     * @param name the name of the result
     * @param keep whether the extensions stay
     */
    public record Options(
            @Doc("The extensions, in their order.") List<String> extensions,
            @Doc("What is done with them: add, subtract, scale or concatenate.") Arithmetic by,
            @Doc("What the flows are multiplied by, for scale.") @Default("1") double factor,
            @Doc("The name of the new extension.") String name,
            @Doc("Whether the extensions it was made of stay in the table.") @Default("true") boolean keep) {}

    @Override
    public InputOutputSystem run(InputOutputSystem system, Options options, Context context) {
        List<org.citeprint.api.data.Extension> parts = options.extensions().stream()
                .map(name -> Systems.extension(system, name)).toList();
        if (parts.isEmpty() || (options.by() == Arithmetic.SCALE && parts.size() > 1)
                || (options.by() != Arithmetic.SCALE && options.factor() != 1) || !Double.isFinite(options.factor())) {
            throw new ProblemException(Problem.error("CP-3150",
                    parts.size() + " extensions and factor " + options.factor() + " cannot be combined by `"
                            + options.by().name().toLowerCase(java.util.Locale.ROOT) + "`",
                    "scale takes one extension and a finite factor, the others one or more and no factor"));
        }
        List<org.citeprint.api.data.Extension> extensions = new ArrayList<>(system.extensions());
        if (!options.keep()) {
            extensions.removeIf(extension -> options.extensions().contains(extension.name()));
        }
        Systems.requireNew(Systems.with(system, extensions), options.name());
        org.citeprint.api.data.Extension made = switch (options.by()) {
            case ADD -> ExtensionSum.of(options.name(), parts, 1);
            case SUBTRACT -> ExtensionSum.of(options.name(), parts, -1);
            case SCALE -> ExtensionSum.scaled(options.name(), parts.getFirst(), options.factor());
            case CONCATENATE -> ExtensionSum.joined(options.name(), parts, system.demandRegionOf().length);
        };
        context.tally("extensions", "stressors")
                .read(parts.stream().mapToInt(part -> part.stressors().size()).sum()).kept(made.stressors().size())
                .merged(parts.stream().mapToInt(part -> part.stressors().size()).sum()
                        - (long) made.stressors().size());
        extensions.add(made);
        return Systems.with(system, extensions);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.ProblemException;

/**
 * Reads everything about an operation from its class: name and texts from {@link Operation}, inputs, options and
 * outputs from the three type arguments of {@link Operator}. Nothing is run. All faults of one class are found at once.
 */
public final class OperationDescriber {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * The operation an operator of a plugin carries out.
     *
     * @throws ProblemException when its class is not declared as the API asks, with every fault found
     */
    public OfferedOperation describe(Operator<?, ?, ?> operator, PluginInfo plugin) {
        Class<?> type = operator.getClass();
        Declaration declaration = new Declaration(plugin, type);
        Optional<Operation> operation = annotation(type, declaration);
        List<Type> arguments = TypeArguments.of(type, Operator.class);
        Class<?> inputsType = argument(arguments.get(0), "inputs (the first type argument)", declaration);
        Class<?> optionsType = argument(arguments.get(1), "options (the second type argument)", declaration);
        Class<?> resultType = argument(arguments.get(2), "result (the third type argument)", declaration);
        declaration.throwIfFaulty();
        List<Port> ports = new PortReader(declaration).read(inputsType);
        OptionType.Group options = new OptionReader(declaration).read(optionsType);
        List<Output> outputs = new OutputReader(declaration).read(resultType);
        declaration.throwIfFaulty();
        Operation texts = operation.orElseThrow();
        return new OfferedOperation(texts.name(), texts.summary(), texts.method(), texts.source(),
                texts.sample(), texts.since(), ports, inputsType, options, outputs, plugin, untyped(operator));
    }

    private static Optional<Operation> annotation(Class<?> type, Declaration declaration) {
        Optional<Operation> operation = Optional.ofNullable(type.getAnnotation(Operation.class));
        if (operation.isEmpty()) {
            declaration.fault("CP-2010", "has no @Operation",
                    "annotate it with @Operation(name = \"family.name\", ...)");
            return operation;
        }
        String name = operation.get().name();
        if (!NAME.matcher(name).matches()) {
            declaration.fault("CP-2010", "has the name `" + name + "`, which is not of the form family.name",
                    "use two lower-case words joined by a dot, each with hyphens where needed: import.acme-customs");
        }
        if (operation.get().summary().isBlank()) {
            declaration.fault("CP-2010", "has no summary", "say in one sentence what the operation does");
        }
        return operation;
    }

    private static Class<?> argument(Type type, String role, Declaration declaration) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        declaration.fault("CP-2011", "does not say the type of its " + role + ": it is `" + type.getTypeName() + "`",
                "name a class there, without type parameters of its own: implements CorpusImporter<MyImporter.Options>");
        return Object.class;
    }

    /** The runner hands it values of the very types read here, so the cast cannot go wrong there. */
    @SuppressWarnings("unchecked")
    private static Operator<Object, Record, Object> untyped(Operator<?, ?, ?> operator) {
        return (Operator<Object, Record, Object>) operator;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Doc;

/** Checks the texts an operator declares: they are what its users read. */
final class Declarations {

    private final List<String> faults = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Declarations() {}

    /** What is missing or not a sentence. */
    static List<String> faults(Operator<?, ?, ?> operator, Object inputs, Record options, Object result) {
        Declarations check = new Declarations();
        Optional.ofNullable(operator.getClass().getAnnotation(Operation.class)).ifPresentOrElse(check::texts,
                () -> check.faults.add(operator.getClass().getName() + " has no @Operation"));
        check.record(options.getClass());
        if (!(inputs instanceof Dataset) && !(inputs instanceof None)) {
            check.record(inputs.getClass());
        }
        if (!(result instanceof Dataset)) {
            check.record(result.getClass());
        }
        return check.faults;
    }

    private void texts(Operation operation) {
        if (!operation.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            faults.add("the name " + operation.name() + " is not family.name in lower case with hyphens");
        }
        sentence("the summary", operation.summary());
        if (!operation.method().isEmpty()) {
            sentence("the method", operation.method());
        }
    }

    private void sentence(String what, String text) {
        if (text.isBlank() || !text.endsWith(".") || !text.equals(text.strip())) {
            faults.add(what + " is no sentence with a full stop: " + text);
        }
    }

    private void record(Class<?> type) {
        if (!type.isRecord() || !seen.add(type) || type.getPackageName().startsWith("org.citeprint.api.option")
                || Dataset.class.isAssignableFrom(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Lineage.class) {
                Doc doc = component.getAnnotation(Doc.class);
                sentence("@Doc of " + type.getSimpleName() + "." + component.getName(), doc == null ? "" : doc.value());
            }
            nested(component.getGenericType());
        }
    }

    private void nested(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                nested(argument);
            }
        } else if (type instanceof Class<?> plain && !plain.getName().startsWith("org.citeprint.api.operation.")) {
            record(plain);
        }
    }
}

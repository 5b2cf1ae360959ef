// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a class puts in the place of the type parameters of an interface somewhere above it. */
final class TypeArguments {

    private final Class<?> target;
    private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

    private TypeArguments(Class<?> target) {
        this.target = target;
    }

    /** The arguments, in order; one that is not bound to a type (raw use, generic class) stays a type variable. */
    static List<Type> of(Class<?> type, Class<?> target) {
        TypeArguments search = new TypeArguments(target);
        search.visit(type);
        List<Type> arguments = new ArrayList<>();
        for (TypeVariable<?> parameter : target.getTypeParameters()) {
            arguments.add(search.resolve(parameter));
        }
        return arguments;
    }

    private void visit(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                Class<?> raw = (Class<?>) generic.getRawType();
                TypeVariable<?>[] parameters = raw.getTypeParameters();
                for (int i = 0; i < parameters.length; i++) {
                    bound.putIfAbsent(parameters[i], generic.getActualTypeArguments()[i]);
                }
                climb(raw);
            }
            case Class<?> plain -> climb(plain);
            default -> throw new IllegalStateException(type + " cannot be a supertype");
        }
    }

    private void climb(Class<?> type) {
        if (type == target || !target.isAssignableFrom(type)) {
            return;
        }
        Arrays.stream(type.getGenericInterfaces()).forEach(this::visit);
        if (type.getGenericSuperclass() != null) {
            visit(type.getGenericSuperclass());
        }
    }

    private Type resolve(Type type) {
        Type current = type;
        while (current instanceof TypeVariable<?> variable && bound.containsKey(variable)) {
            current = bound.get(variable);
        }
        return current;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes records of a tree of maps, lists and values, through their constructors. Whatever does not fit is an
 * {@code IllegalArgumentException} or a {@code ClassCastException}.
 */
final class RecordBinder {

    private RecordBinder() {}

    static Object bind(Object tree, Type type) {
        if (type instanceof ParameterizedType generic) {
            return bindGeneric(tree, generic);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return record((Map<?, ?>) tree, wanted);
        }
        if (wanted.isEnum()) {
            return constant((String) tree, wanted);
        }
        return value(tree, wanted);
    }

    private static Object bindGeneric(Object tree, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return tree instanceof Optional<?> none ? none : Optional.of(bind(tree, of[0]));
        }
        if (type.getRawType() == List.class) {
            return ((List<?>) tree).stream().map(element -> bind(element, of[0])).toList();
        }
        Map<String, Object> map = type.getRawType() == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, value) -> map.put((String) name, bind(value, of[1])));
        return map;
    }

    private static Object value(Object tree, Class<?> wanted) {
        if (wanted == int.class) {
            return Math.toIntExact((Long) tree);
        }
        if (wanted == double.class || wanted == Double.class) {
            return tree instanceof String text ? Double.parseDouble(text) : ((Number) tree).doubleValue();
        }
        return wanted == long.class || wanted == boolean.class ? tree : wanted.cast(tree);
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** What older versions did not write is an {@code Optional}. */
    private static Object component(Map<?, ?> tree, RecordComponent component) {
        Optional<?> part = Optional.ofNullable(tree.get(component.getName()));
        if (part.isEmpty() && component.getType() == Optional.class) {
            return Optional.empty();
        }
        return bind(part.orElseThrow(() -> new IllegalArgumentException("no value")), component.getGenericType());
    }

    private static Object record(Map<?, ?> tree, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(tree, components[i]);
        }
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName(), e);
        }
    }
}

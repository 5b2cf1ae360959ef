// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as the workspace keeps it: records by their components, in their order. Done by hand on Jackson's tokens, since
 * setting up its data binding takes longer than all else that a run does in which everything is cached.
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * The JSON of records, maps with text keys, lists, optionals, enums, texts, numbers and flags. Maps are written in
     * their own order, so equal values have equal bytes if their maps are sorted.
     */
    public static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(value, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator out) {
        switch (value) {
            case String text -> out.writeString(text);
            case Double number when Double.isFinite(number) -> out.writeNumber(number);
            case Double number -> out.writeString(number.toString());
            case Number number -> out.writeNumber(number.longValue());
            case Boolean flag -> out.writeBoolean(flag);
            case Enum<?> constant -> out.writeString(constant.name());
            case Optional<?> optional when optional.isEmpty() -> out.writeNull();
            case Optional<?> optional -> write(optional.get(), out);
            case Iterable<?> list -> {
                out.writeStartArray();
                list.forEach(element -> write(element, out));
                out.writeEndArray();
            }
            case Map<?, ?> map -> write(map, out);
            case Record record -> write(components(record), out);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void write(Map<?, ?> map, JsonGenerator out) {
        out.writeStartObject();
        map.forEach((name, value) -> {
            out.writeName(name.toString());
            write(value, out);
        });
        out.writeEndObject();
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                components.put(component.getName(), component.getAccessor().invoke(record));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record " + record.getClass().getName() + " cannot be read", e);
        }
        return components;
    }

    /**
     * The record that was written.
     *
     * @throws IOException when the bytes are not JSON, or not that of such a record
     */
    public static <R extends Record> R read(byte[] json, Class<R> type) throws IOException {
        try {
            return type.cast(RecordBinder.bind(tree(json), type));
        } catch (JacksonException | IllegalArgumentException | ClassCastException | ArithmeticException e) {
            throw new IOException("this is not the JSON of a " + type.getSimpleName(), e);
        }
    }

    /** Maps, lists, texts, {@code Long}s, {@code Double}s, flags, and an empty {@code Optional} for null. */
    static Object tree(byte[] json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            return tree(in);
        }
    }

    private static Object tree(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    map.put(name, tree(in));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            case null, default -> throw new IllegalArgumentException("the JSON ends too early");
        };
    }
}

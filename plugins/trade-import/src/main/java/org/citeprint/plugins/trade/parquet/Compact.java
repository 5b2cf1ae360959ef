// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads structures of Thrift's compact protocol, fields by their numbers, from a place in bytes on. */
final class Compact {

    private static final int DEEPEST = 32;

    private final byte[] bytes;
    private int at;

    Compact(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** A structure: whole numbers, texts, lists and structures by the numbers of their fields. */
    record Struct(Map<Integer, Object> fields) {

        long number(int field) throws EOFException {
            if (fields.get(field) instanceof Long number) {
                return number;
            }
            throw new EOFException("a number is missing");
        }

        long number(int field, long absent) {
            return fields.get(field) instanceof Long number ? number : absent;
        }

        String text(int field) {
            return fields.get(field) instanceof String text ? text : "";
        }

        boolean has(int field) {
            return fields.containsKey(field);
        }

        Struct struct(int field) throws EOFException {
            if (fields.get(field) instanceof Struct struct) {
                return struct;
            }
            throw new EOFException("a structure is missing");
        }

        List<Struct> structs(int field) {
            return fields.get(field) instanceof List<?> list
                    ? list.stream().filter(Struct.class::isInstance).map(Struct.class::cast).toList()
                    : List.of();
        }
    }

    /** Where reading has come to. */
    int at() {
        return at;
    }

    Struct struct() throws EOFException {
        return struct(0);
    }

    private Struct struct(int depth) throws EOFException {
        if (depth > DEEPEST) {
            throw new EOFException("structures within structures");
        }
        Map<Integer, Object> fields = new HashMap<>();
        int field = 0;
        for (int head = next(); head != 0; head = next()) {
            field = head >>> 4 == 0 ? (int) zigzag() : field + (head >>> 4);
            fields.put(field, value(head & 15, depth));
        }
        return new Struct(fields);
    }

    private Object value(int type, int depth) throws EOFException {
        return switch (type) {
            case 1 -> 1L;
            case 2 -> 0L;
            case 3 -> (long) next();
            case 4, 5, 6 -> zigzag();
            case 7 -> {
                at += 8;
                yield 0L;
            }
            case 8 -> text();
            case 9, 10 -> list(depth);
            case 12 -> struct(depth + 1);
            default -> throw new EOFException("no structure of Thrift");
        };
    }

    private List<Object> list(int depth) throws EOFException {
        int head = next();
        long size = head >>> 4 == 15 ? varint() : head >>> 4;
        List<Object> values = new ArrayList<>();
        for (long index = 0; index < size; index++) {
            // Truths in lists have a byte each.
            int type = head & 15;
            values.add(type <= 2 ? (Object) (long) next() : value(type, depth));
        }
        return values;
    }

    private String text() throws EOFException {
        int length = (int) Math.min(Integer.MAX_VALUE, varint());
        if (length < 0 || length > bytes.length - at) {
            throw new EOFException("a text is cut off");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private long zigzag() throws EOFException {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    private long varint() throws EOFException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int part = next();
            value |= (long) (part & 127) << shift;
            if (part < 128) {
                return value;
            }
        }
        throw new EOFException("a number is too long");
    }

    private int next() throws EOFException {
        if (at < 0 || at >= bytes.length) {
            throw new EOFException("the file is cut off");
        }
        return bytes[at++] & 255;
    }
}

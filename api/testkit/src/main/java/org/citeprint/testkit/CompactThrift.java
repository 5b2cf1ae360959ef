// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads any structure of Thrift's compact protocol: fields by number, lists, texts, whole numbers. */
final class CompactThrift {

    private final ByteBuffer in;

    CompactThrift(ByteBuffer in) {
        this.in = in;
    }

    ThriftFields structure() {
        Map<Integer, Object> fields = new TreeMap<>();
        int field = 0;
        for (int header = in.get() & 0xFF; header != 0; header = in.get() & 0xFF) {
            field = header >> 4 == 0 ? (int) number() : field + (header >> 4);
            fields.put(field, value(header & 15));
        }
        return new ThriftFields(fields);
    }

    private Object value(int type) {
        return switch (type) {
            case 1, 2 -> type == 1;
            case 3 -> (long) in.get();
            case 4, 5, 6 -> number();
            case 7 -> in.getDouble();
            case 8 -> {
                byte[] bytes = new byte[(int) varint()];
                in.get(bytes);
                yield new String(bytes, StandardCharsets.UTF_8);
            }
            case 9, 10 -> list();
            case 12 -> structure();
            default -> throw new IllegalStateException("type " + type + " at " + in.position());
        };
    }

    private List<Object> list() {
        int header = in.get() & 0xFF;
        int size = header >> 4 == 15 ? (int) varint() : header >> 4;
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(value(header & 15));
        }
        return values;
    }

    private long number() {
        long raw = varint();
        return (raw >>> 1) ^ -(raw & 1);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}

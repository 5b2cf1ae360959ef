// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The part of Thrift's compact protocol that Parquet's headers need: a field is the distance to the field before it and
 * its type in one byte, whole numbers are zigzag varints, a list begins with its length and the type of its elements.
 * Fields of a structure come in ascending order, less than 16 apart.
 */
final class ThriftWriter {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    ThriftWriter i32(int field, int value) {
        header(field, I32);
        varint(((long) value << 1) ^ (value >> 31));
        return this;
    }

    ThriftWriter i64(int field, long value) {
        header(field, I64);
        varint((value << 1) ^ (value >> 63));
        return this;
    }

    ThriftWriter text(int field, String value) {
        header(field, BINARY);
        bytes(value);
        return this;
    }

    /** Begins a structure that is a field. */
    ThriftWriter begin(int field) {
        header(field, STRUCT);
        return element();
    }

    /** Begins a structure that is an element of a list. */
    ThriftWriter element() {
        outer.push(last);
        last = 0;
        return this;
    }

    /** Ends a structure. */
    ThriftWriter end() {
        out.write(0);
        last = outer.pop();
        return this;
    }

    /** Begins a list of structures; so many elements must follow. */
    ThriftWriter structures(int field, int size) {
        list(field, size, STRUCT);
        return this;
    }

    ThriftWriter numbers(int field, int... values) {
        list(field, values.length, I32);
        for (int value : values) {
            varint(((long) value << 1) ^ (value >> 31));
        }
        return this;
    }

    ThriftWriter texts(int field, String value) {
        list(field, 1, BINARY);
        bytes(value);
        return this;
    }

    /** What was written, with the end of the outermost structure. */
    byte[] finish() {
        out.write(0);
        return out.toByteArray();
    }

    private void header(int field, int type) {
        out.write(((field - last) << 4) | type);
        last = field;
    }

    private void list(int field, int size, int type) {
        header(field, LIST);
        if (size < 15) {
            out.write((size << 4) | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
    }

    private void bytes(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        varint(encoded.length);
        out.writeBytes(encoded);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}

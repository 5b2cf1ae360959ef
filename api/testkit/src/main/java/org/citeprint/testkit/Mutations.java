// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages bytes as disks, editors and colleagues do; the same number always does the same damage. */
final class Mutations {

    private static final byte[][] INTRUDERS = {{0}, {(byte) 0xFF}, {'\t'}, {'"'}, {'\n'}, {'\r'}, {'{'}, {']'}, {','},
        "-1".getBytes(StandardCharsets.UTF_8), "1e999".getBytes(StandardCharsets.UTF_8),
        "NaN".getBytes(StandardCharsets.UTF_8), "\uFEFF".getBytes(StandardCharsets.UTF_8),
        "\u2028".getBytes(StandardCharsets.UTF_8), {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        "x".repeat(5000).getBytes(StandardCharsets.UTF_8)};

    private Mutations() {}

    /** Damaged bytes: one to three faults of eight kinds. */
    static byte[] mutate(byte[] bytes, long number) {
        SplittableRandom random = new SplittableRandom(number);
        byte[] result = bytes.clone();
        for (int faults = random.nextInt(1, 4); faults > 0; faults--) {
            result = once(result, random);
        }
        return result;
    }

    /** So many random bytes. */
    static byte[] noise(int length) {
        SplittableRandom random = new SplittableRandom(length);
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** No reading of these bytes has more lines, whatever the encoding; packed bytes may hold any number. */
    static int mostLines(byte[] bytes) {
        boolean gzip = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (gzip || (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K')) {
            return Integer.MAX_VALUE;
        }
        int lines = 1;
        for (byte each : bytes) {
            lines += each == '\n' || each == '\r' ? 1 : 0;
        }
        return lines;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        byte[] block = Arrays.copyOfRange(bytes, from, to);
        byte[] intruder = INTRUDERS[random.nextInt(INTRUDERS.length)];
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, from, random.nextInt(8));
            case 1 -> splice(bytes, from, from + 1, intruder);
            case 2 -> splice(bytes, from, from, intruder);
            case 3 -> splice(bytes, from, to, new byte[0]);
            case 4 -> splice(bytes, from, from, block);
            case 5 -> splice(bytes, from, bytes.length, new byte[0]);
            case 6 -> splice(bytes, from, bytes.length, bytes);
            default -> splice(bytes, 0, from, new byte[0]);
        };
    }

    private static byte[] flipped(byte[] bytes, int place, int bit) {
        byte[] result = bytes.clone();
        result[place] ^= (byte) (1 << bit);
        return result;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}

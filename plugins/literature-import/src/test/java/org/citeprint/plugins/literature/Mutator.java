// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Spoils files in the ways files get spoilt: flipped bits, cuts, pieces doubled, moved or replaced. */
public final class Mutator {

    private static final byte[] SIGNS = "\n\r\t ,;|\"'{}[]\\\0\u00ff:PTERFN<"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private final Random random;

    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A copy with one to four things wrong. */
    public byte[] spoil(byte[] sound) {
        byte[] bytes = sound.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            bytes = bytes.length == 0 ? bytes : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(200, bytes.length - from) + 1);
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> flip(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> splice(bytes, from, to, new byte[0]);
            case 3 -> splice(bytes, at, at, piece);
            case 4 -> splice(bytes, at, at + 1, new byte[]{SIGNS[random.nextInt(SIGNS.length)]});
            case 5 -> splice(bytes, at, at, new byte[]{SIGNS[random.nextInt(SIGNS.length)]});
            default -> splice(bytes, at, at, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        };
    }

    private byte[] flip(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, from);
        out.write(piece, 0, piece.length);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils files in the ways files get spoilt: flipped bits, cuts, pieces doubled, moved or replaced, pieces of other files in
 * between, other line ends, and encodings that change for the whole or in the middle.
 */
public final class Mutator {

    private static final byte[] SIGNS = "\n\r\t ,;|\"'{}[]\\\0\u00ff:PTERFN<"
            .getBytes(StandardCharsets.ISO_8859_1);

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"),
            Charset.forName("GB18030"));

    private final Random random;
    private final byte[] other;

    public Mutator(long seed) {
        this(seed, new byte[0]);
    }

    /** Takes pieces of another file as well. */
    public Mutator(long seed, byte[] other) {
        this.random = new Random(seed);
        this.other = other;
    }

    /** A copy in another encoding or with other line ends, from some place on or as a whole. */
    public byte[] recoded(byte[] sound) {
        int from = random.nextBoolean() ? 0 : random.nextInt(sound.length + 1);
        String text = new String(sound, from, sound.length - from, StandardCharsets.UTF_8);
        String ends = random.nextInt(3) == 0 ? text.replace("\n", random.nextBoolean() ? "\r" : "\r\n") : text;
        byte[] rest = ends.getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
        return splice(sound, from, sound.length, rest);
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
        return switch (random.nextInt(8)) {
            case 0 -> flip(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> splice(bytes, from, to, new byte[0]);
            case 3 -> splice(bytes, at, at, piece);
            case 4 -> splice(bytes, at, at + 1, new byte[]{SIGNS[random.nextInt(SIGNS.length)]});
            case 5 -> splice(bytes, at, at, new byte[]{SIGNS[random.nextInt(SIGNS.length)]});
            case 6 -> splice(bytes, at, at, other.length == 0 ? piece : strange());
            default -> splice(bytes, at, at, new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        };
    }

    private byte[] strange() {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, from + random.nextInt(Math.min(200, other.length - from) + 1));
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

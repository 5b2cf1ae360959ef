// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.export.ExportOperation;
import org.citeprint.plugins.trade.system.Samples;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParquetTextTest {

    /** Literals of a few and of many bytes, a copy of what stands before and one that repeats itself. */
    @Test
    void snappyIsUnpacked() throws IOException {
        byte[] packed = {22, 2 << 2, 'a', 'b', 'c', (4 - 4 << 2) + 1, 3, (5 - 1 << 2) + 2, 1, 0, (byte) (60 << 2), 4,
            'v',
            'w', 'x', 'y', 'z', (5 - 1 << 2) + 3, 5, 0, 0, 0};
        assertThat(new String(Snappy.unpacked(packed, 0, packed.length, 22), StandardCharsets.US_ASCII))
                .isEqualTo("abcabcaaaaaavwxyzvwxyz");
        assertThatThrownBy(() -> Snappy.unpacked(packed, 0, packed.length - 3, 22)).isInstanceOf(EOFException.class);
    }

    /** Three sevens as a run, then eight numbers of three bits from the lowest on. */
    @Test
    void runsAndBitsAreOneSequence() {
        byte[] bytes = {3 << 1, 7, 1 << 1 | 1, (byte) 0b10001000, (byte) 0b11000110, (byte) 0b11111010};
        assertThat(new Hybrid(ByteBuffer.wrap(bytes), 3).values(11)).containsExactly(7, 7, 7, 0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(new Hybrid(ByteBuffer.wrap(bytes), 3).values(5)).containsExactly(7, 7, 7, 0, 1);
    }

    /** A byte that is wrong, or an end too early, is an error with the file's name, and nothing else. */
    @Test
    void damageIsTold() throws IOException {
        byte[] whole = flows();
        SplittableRandom random = new SplittableRandom(1);
        for (int time = 0; time < 3000; time++) {
            byte[] bytes = random.nextInt(4) == 0
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : whole.clone();
            if (bytes.length == whole.length) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                ParquetText.of("Z.parquet", new ByteArrayInputStream(bytes)).readAllBytes();
            } catch (ProblemException e) {
                assertThat(e).hasMessageStartingWith("Z.parquet: error[CP-");
            }
        }
        assertThatThrownBy(() -> ParquetText.of("Z.parquet", new ByteArrayInputStream(new byte[3])))
                .hasMessageContaining("error[CP-3109] the file is damaged or cut off");
    }

    private static byte[] flows() throws IOException {
        byte[] zip = OperatorTester.run(new ExportOperation(), Samples.system(),
                new ExportOperation.Options(ExportOperation.Format.PARQUET, List.of()), new TestContext()).result()
                .bytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith("Z.parquet")) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("no Z");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to the files of the store, results are those of the first run. */
class DamageTest {

    @TempDir private Path folder;

    @Test
    void damagedEntriesAreComputedAgainAndSaidOnce() throws IOException {
        Bench bench = new Bench(folder);
        bench.run();
        String output = bench.output();
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            List<Path> files = bench.stored(i % 3 == 0 ? "actions" : "objects");
            Path file = files.get(random.nextInt(files.size()));
            damage(i % 5, file, files, random);
            Files.writeString(bench.out, "old");
            RunRecord run = bench.run();
            assertThat(run.status()).isEqualTo(RunStatus.DONE);
            assertThat(bench.output()).as("damage %d of %s", i, file).isEqualTo(output);
            assertThat(run.notes().size()).isLessThanOrEqualTo(2);
            assertThat(run.notes()).extracting(Problem::code).allMatch("CP-5006"::equals);
            RunRecord next = bench.run();
            assertThat(next.notes()).isEmpty();
            assertThat(Bench.statuses(next)).doesNotContain("DONE");
        }
    }

    private static void damage(int how, Path file, List<Path> files, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> Files.write(file, new byte[bytes.length]);
            case 3 -> Files.copy(files.get((files.indexOf(file) + 1) % files.size()), file,
                    StandardCopyOption.REPLACE_EXISTING);
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void theNoteNamesStepAndOutput() throws IOException {
        Bench bench = new Bench(folder);
        RunRecord first = bench.run();
        String sha256 = first.step("count").orElseThrow().outputs().getFirst().object().sha256();
        Files.delete(bench.workspace.resolve("objects").resolve(sha256.substring(0, 2)).resolve(sha256));
        RunRecord run = bench.run();
        assertThat(Bench.statuses(run)).isEqualTo("CACHED CACHED CACHED DONE CACHED");
        assertThat(run.notes()).extracting(Problem::message).containsExactly("the store's entry of step `count` is"
                + " missing or damaged (output `lengths`, object " + sha256.substring(0, 12)
                + "): it is computed again");
    }
}

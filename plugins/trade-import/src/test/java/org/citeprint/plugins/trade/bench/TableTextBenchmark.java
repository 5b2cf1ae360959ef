// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.testkit.TestContext;

/**
 * How fast a table in the text layout of EXIOBASE is read: bytes per second of processor time of the whole process, the
 * compiler's and the collector's too. Arguments: the file, how often, how many threads.
 */
public final class TableTextBenchmark {

    private TableTextBenchmark() {}

    /** Reads the file again and again and prints a line for each time. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        double megabytes = Files.size(file) / 1e6;
        for (int round = 0; round < rounds; round++) {
            long cpu = processorTime();
            long wall = System.nanoTime();
            NumberTable table = new TableReader(new TestContext().threads(threads)).read(file.getFileName().toString(),
                    () -> Files.newInputStream(file), TableReader.guess(2), file.endsWith("Z.txt"));
            double seconds = (processorTime() - cpu) / 1e9;
            System.out.printf(
                    "round %d: %.0f MB, %d numbers, wall %.2f s, processor %.2f s: %.0f MB per s, sum %.17g%n",
                    round, megabytes, table.values().values().length, (System.nanoTime() - wall) / 1e9, seconds,
                    megabytes / seconds, Arrays.stream(table.values().values()).sum());
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

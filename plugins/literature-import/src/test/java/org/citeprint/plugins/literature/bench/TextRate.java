// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeprint.api.operation.None;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.TestContext;

/**
 * How fast an importer makes an encoded corpus of a file once Java has compiled it, on one thread and without digests and
 * store: {@code wos FILE 25} or {@code scopus FILE 12} prints the best of so many readings.
 */
public final class TextRate {

    private TextRate() {}

    /** Reads a file several times. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            TestContext context = new TestContext().file("file", bytes).threads(1);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (arguments[0].equals("wos")) {
                new WosImporter().run(new None(),
                        new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), context);
            } else {
                new ScopusImporter().run(new None(), new FileOptions(List.of()), context);
            }
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        System.out.println(bytes.length * 1000L / best + " MB a CPU-second");
    }
}

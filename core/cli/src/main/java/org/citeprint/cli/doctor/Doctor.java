// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeprint.api.operation.ApiVersion;
import org.citeprint.api.problem.Severity;
import org.citeprint.engine.catalog.OperationCatalog;

/** Looks at what a run needs: Java, memory, a folder to write to, plugins, and the cache of loaded classes. */
public final class Doctor {

    private static final long LITTLE = 1L << 30;

    private Doctor() {}

    /** Looks at everything. */
    public static List<Finding> examine(Path workspace, OperationCatalog catalog) {
        return List.of(java(), memory(), processors(), folder("workspace", workspace),
                folder("current folder", Path.of("")), plugins(catalog), cache());
    }

    private static Finding java() {
        String text = System.getProperty("java.vendor") + " " + Runtime.version() + " in "
                + System.getProperty("java.home");
        return Runtime.version().feature() >= 25
                ? Finding.good("java", text)
                : Finding.bad("java", text + ": Citeprint needs Java 25 or newer");
    }

    private static Finding memory() {
        long most = Runtime.getRuntime().maxMemory();
        String text = (most >> 20) + " MiB for this command; `run` takes up to three quarters of the machine's memory";
        return most >= LITTLE ? Finding.good("memory", text) : Finding.fair("memory", text);
    }

    private static Finding processors() {
        return Finding.good("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    }

    private static Finding folder(String subject, Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.isDirectory(existing) && Files.isWritable(existing)
                ? Finding.good(subject, folder.toAbsolutePath() + " can be written")
                : Finding.bad(subject,
                        folder.toAbsolutePath() + " cannot be written: go to another folder, or give one");
    }

    private static Finding plugins(OperationCatalog catalog) {
        long faults = catalog.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        String text = catalog.plugins().size() + " plugins with " + catalog.names().size() + " operations, for version "
                + ApiVersion.CURRENT + " of the API";
        return faults == 0
                ? Finding.good("plugins", text)
                : Finding.bad("plugins", text + "; " + faults
                        + " could not be loaded: `citeprint list` says why");
    }

    private static Finding cache() {
        return Installation.find().map(Doctor::cache)
                .orElse(Finding.fair("quick start", "not started by the launcher, so nothing is loaded in advance"));
    }

    private static Finding cache(Installation installation) {
        return installation.isTrained()
                ? Finding.good("quick start", "classes are loaded from " + installation.cache())
                : Finding.fair("quick start", "`citeprint doctor --train` would make commands start faster");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.io.IOException;
import java.nio.file.Path;
import org.citeprint.engine.store.DurableFiles;
import org.citeprint.engine.store.Json;

/** Writes the record of a run into its folder: {@code run.json} for commands, a crate for everybody else. */
public final class RecordWriter {

    private RecordWriter() {}

    /** Writes both files. */
    public static void write(RunRecord run, Path folder) throws IOException {
        write(folder, CrateBuilder.FILE, Json.write(new CrateBuilder(run).build()));
        write(folder, RunHistory.RECORD, Json.write(run));
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        DurableFiles.replace(folder.resolve(name), folder.resolve(name + ".tmp"), bytes);
    }
}

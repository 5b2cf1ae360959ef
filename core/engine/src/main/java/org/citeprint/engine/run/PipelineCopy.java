// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.PipelineCall;

/** The pipeline as it was, kept with the record of its run: its file, the blocks it calls, the values it was given. */
record PipelineCopy(Plan plan) {

    PipelineCall call() {
        return new PipelineCall(plan.params(), plan.blocks().stream().map(this::name).toList());
    }

    /** Where a block lies as the pipeline names it; the folder above is called {@code up}, so that nothing leaves the record. */
    private String name(Path block) {
        Path folder = plan.file().toAbsolutePath().normalize().resolveSibling("");
        return folder.relativize(block.toAbsolutePath().normalize()).toString().replace('\\', '/')
                .replace("../", "up/");
    }

    void into(Path folder) throws IOException {
        copy(plan.file(), folder.resolve(plan.fileName()));
        List<String> names = call().blocks();
        for (int i = 0; i < names.size(); i++) {
            Path copy = folder.resolve(names.get(i));
            Files.createDirectories(copy.getParent());
            copy(plan.blocks().get(i), copy);
        }
    }

    /** One that has gone since it was read is no reason to lose the record. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to);
        }
    }
}

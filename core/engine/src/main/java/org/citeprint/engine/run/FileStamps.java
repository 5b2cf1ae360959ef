// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.PlannedStep;

/**
 * The stamps of all files of a step before they are read. They spare reading large files a second time only to see that
 * nobody changed them meanwhile; where they prove nothing, the content is digested again.
 */
final class FileStamps {

    private final Instant taken = Instant.now();
    private final Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    private boolean complete = true;

    private FileStamps() {}

    static FileStamps of(PlannedStep step) {
        FileStamps all = new FileStamps();
        step.files().forEach(option -> option.files().forEach(all::add));
        return all;
    }

    private void add(PlannedFile file) {
        try {
            stamps.put(file.path(), FileStamp.of(file.path()));
        } catch (IOException e) {
            complete = false;
        }
    }

    /** Whether it is sure that no file has changed since. */
    boolean proveSame() {
        return complete && stamps.entrySet().stream().allMatch(entry -> isSame(entry.getKey(), entry.getValue()));
    }

    private boolean isSame(Path file, FileStamp before) {
        try {
            return before.settledBefore(taken) && FileStamp.of(file).equals(before);
        } catch (IOException e) {
            return false;
        }
    }
}

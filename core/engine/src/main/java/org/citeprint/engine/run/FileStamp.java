// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a file system says of a file at a moment. Two equal stamps mean that nobody wrote to the file in between, when
 * the first was taken so long after the last change that another change would have got another time.
 *
 * @param size how many bytes
 * @param modified when the content was changed last
 * @param changed when anything was changed last, which no program can set; empty where the system does not keep it
 * @param key the file itself, so that another one in its place shows
 */
record FileStamp(long size, FileTime modified, Optional<FileTime> changed, Optional<Object> key) {

    /** The coarsest clock of a file system still in use is that of FAT, of two seconds. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(basic.size(), basic.lastModifiedTime(), changed(file),
                Optional.ofNullable(basic.fileKey()));
    }

    private static Optional<FileTime> changed(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        Map<String, Object> attributes = Files.readAttributes(file, "unix:ctime");
        return attributes.get("ctime") instanceof FileTime time ? Optional.of(time) : Optional.empty();
    }

    /** Whether the last change was long enough before a moment, by a clock that no program can set. */
    boolean settledBefore(Instant moment) {
        return changed.isPresent() && changed.get().toInstant().plus(SETTLED).isBefore(moment)
                && modified.toInstant().plus(SETTLED).isBefore(moment);
    }
}

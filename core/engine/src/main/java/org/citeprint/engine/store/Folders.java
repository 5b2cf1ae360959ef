// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/** Where things lie in a workspace. */
final class Folders {

    private final Path root;
    private final AtomicLong temporaries = new AtomicLong();
    private final Set<Path> changed = new ConcurrentSkipListSet<>();

    Folders(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path runs() {
        return root.resolve("runs");
    }

    /** One folder for all temporary files, on the same disk as their targets: a start need look nowhere else. */
    Path temporaries() {
        return root.resolve("tmp");
    }

    Path temporary() {
        return temporaries().resolve(ProcessHandle.current().pid() + "-" + temporaries.incrementAndGet());
    }

    Path object(String sha256) {
        return shard("objects", sha256).resolve(sha256);
    }

    Path blocks(String sha256) {
        return shard("objects", sha256).resolve(sha256 + ".blocks");
    }

    Path action(String key) {
        return shard("actions", key).resolve(key + ".json");
    }

    private Path shard(String kind, String digest) {
        return root.resolve(kind).resolve(digest.substring(0, 2));
    }

    /** Makes the folder of a file about to be written. */
    void prepare(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        changed.add(folder);
    }

    /**
     * Forces the entries of all changed folders to disk, once for a whole run: an entry that a power cut takes before
     * that is missing or damaged, which the next run notices and computes again.
     */
    void sync() {
        changed.forEach(DurableFiles::syncFolder);
        changed.stream().map(folder -> folder.resolveSibling("")).distinct().forEach(DurableFiles::syncFolder);
        changed.clear();
    }
}

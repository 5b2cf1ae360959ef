// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Objects on their way into the store. They are written to temporary files, then forced to disk and moved together, so
 * that the disk settles once for all outputs of a step. Closing without a commit leaves nothing behind.
 */
public final class Batch implements AutoCloseable {

    private final Folders folders;
    private final Map<Path, StoredObject> written = new LinkedHashMap<>();
    private final Map<StoredObject, byte[]> blocks = new LinkedHashMap<>();

    Batch(Folders folders) {
        this.folders = folders;
    }

    /** Writes an object. */
    @FunctionalInterface
    public interface Writer {

        /** Writes the bytes. */
        void write(WritableByteChannel channel) throws IOException;
    }

    /**
     * Writes one object beside the store.
     *
     * @throws org.citeprint.api.problem.ProblemException when the disk does not take it
     */
    public StoredObject add(Writer writer) {
        Path temporary = folders.temporary();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            HashingWriter hashing = new HashingWriter(channel);
            writer.write(hashing);
            byte[] digests = hashing.digests();
            StoredObject object = BlockDigests.object(digests, hashing.size());
            written.put(temporary, object);
            if (object.size() >= BlockDigests.LARGE) {
                blocks.put(object, digests);
            }
            return object;
        } catch (IOException e) {
            DurableFiles.deleteQuietly(temporary);
            throw FileProblems.inWorkspace(temporary, e);
        } catch (RuntimeException e) {
            DurableFiles.deleteQuietly(temporary);
            throw e;
        }
    }

    /** Moves all objects to their places. A damaged object of the same digest is thereby mended. */
    public void commit() {
        for (Path temporary : written.keySet()) {
            force(temporary);
        }
        written.forEach(this::move);
        blocks.forEach(this::put);
        written.clear();
    }

    /** Block digests are not forced to disk: where a power cut takes them, the object is checked whole. */
    private void put(StoredObject object, byte[] digests) {
        Path target = folders.blocks(object.sha256());
        try {
            Path temporary = folders.temporary();
            Files.write(temporary, digests);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileProblems.inWorkspace(target, e);
        }
    }

    private void force(Path temporary) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw FileProblems.inWorkspace(temporary, e);
        }
    }

    private void move(Path temporary, StoredObject object) {
        Path target = folders.object(object.sha256());
        try {
            folders.prepare(target);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileProblems.inWorkspace(target, e);
        }
    }

    @Override
    public void close() {
        written.keySet().forEach(DurableFiles::deleteQuietly);
    }
}

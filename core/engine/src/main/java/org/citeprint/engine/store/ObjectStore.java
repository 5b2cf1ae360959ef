// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Objects by the digest of their bytes: {@code objects/aa/<sha256>}. Safe for several threads and processes. */
public final class ObjectStore {

    private final Folders folders;

    ObjectStore(Folders folders) {
        this.folders = folders;
    }

    /** Reads an object. */
    @FunctionalInterface
    public interface Reader<T> {

        /** What the channel of so many bytes holds. */
        T read(ReadableByteChannel channel, long size) throws IOException;
    }

    /** Begins to put objects into the store; none is there before {@link Batch#commit}. */
    public Batch begin() {
        return new Batch(folders);
    }

    /** Whether an object is there and is, byte for byte, what was put there. */
    public boolean intact(StoredObject object) {
        try {
            return read(object, (channel, size) -> true);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads an object and checks its digest in the same pass.
     *
     * @throws DamagedEntryException when it is missing or not what was put there, whatever the reader made of it
     */
    public <T> T read(StoredObject object, Reader<T> reader) throws DamagedEntryException {
        Path file = folders.object(object.sha256());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() != object.size()) {
                throw new DamagedEntryException(object.brief() + " has " + channel.size() + " bytes, not "
                        + object.size());
            }
            HashingReader hashing = new HashingReader(channel);
            T result = reader.read(hashing, object.size());
            if (!hashing.digest().equals(object.sha256())) {
                throw new DamagedEntryException(object.brief() + " has another digest");
            }
            return result;
        } catch (DamagedEntryException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedEntryException(object.brief() + " cannot be read: " + FileProblems.reason(e), e);
        }
    }
}

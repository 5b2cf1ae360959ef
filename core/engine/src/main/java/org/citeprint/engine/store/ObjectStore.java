// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Objects by the digest of their bytes ({@link StoredObject}): {@code objects/aa/<sha256>}. Safe for several threads and processes. */
public final class ObjectStore {

    /**
     * How objects are named; part of every cache key, so that results are computed anew which an older version has stored.
     * Version 1, the SHA-256 of all bytes, took a second digest of each byte.
     */
    public static final int VERSION = 2;

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

    /** Reads an object that is mapped into memory. */
    @FunctionalInterface
    public interface MappedReader<T> {

        /** What the mapped bytes hold; it may keep the mapping and read the rest later. */
        T read(CheckedMapping mapping) throws IOException;
    }

    /** Begins to put objects into the store; none is there before {@link Batch#commit}. */
    public Batch begin() {
        return new Batch(folders);
    }

    /**
     * Whether an object is there and is, byte for byte, what was put there. Of a large object that has its block digests
     * only the size is looked at: each of its blocks is checked when it is touched, see {@link #open}.
     */
    public boolean intact(StoredObject object) {
        try {
            return open(object, (channel, size) -> true, mapping -> true);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens an object: a large one by mapping it into memory, where each block is checked before any byte of it is used;
     * others, and those whose block digests are missing or damaged, by reading it whole. A block that turns out to be
     * damaged takes the object out of the store, so that the next run computes it again.
     *
     * @throws DamagedEntryException when it is missing or not what was put there, as far as it was read
     */
    public <T> T open(StoredObject object, Reader<T> whole, MappedReader<T> mapped) throws DamagedEntryException {
        BlockDigests digests = object.size() < BlockDigests.LARGE ? null : blocks(object);
        if (digests == null) {
            return read(object, whole);
        }
        Path file = folders.object(object.sha256());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            requireSize(object, channel);
            return mapped.read(new CheckedMapping(channel, object, digests, () -> DurableFiles.deleteQuietly(file)));
        } catch (DamagedEntryException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedEntryException(object.brief() + " cannot be read: " + FileProblems.reason(e), e);
        }
    }

    private @Nullable BlockDigests blocks(StoredObject object) {
        try {
            return BlockDigests.open(Files.readAllBytes(folders.blocks(object.sha256())), object);
        } catch (IOException e) {
            return null;
        }
    }

    private static void requireSize(StoredObject object, FileChannel channel) throws IOException {
        if (channel.size() != object.size()) {
            throw new DamagedEntryException(object.brief() + " has " + channel.size() + " bytes, not " + object.size());
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
            requireSize(object, channel);
            HashingReader hashing = new HashingReader(channel);
            T result = reader.read(hashing, object.size());
            if (!hashing.object().equals(object)) {
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

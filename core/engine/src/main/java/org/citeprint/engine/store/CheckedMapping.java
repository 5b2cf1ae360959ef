// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * An object mapped into memory, of which no byte is given out before the digest of its block has been checked. A block
 * is checked when it is touched first; that two threads may check one twice does no harm. Safe for several threads.
 */
public final class CheckedMapping {

    private final MemorySegment memory;
    private final BlockDigests digests;
    private final StoredObject object;
    private final AtomicIntegerArray checked;
    private final Runnable onDamage;

    CheckedMapping(FileChannel file, StoredObject object, BlockDigests digests, Runnable onDamage) throws IOException {
        this.memory = file.map(FileChannel.MapMode.READ_ONLY, 0, object.size(), Arena.ofAuto());
        this.digests = digests;
        this.object = object;
        this.checked = new AtomicIntegerArray(
                Math.toIntExact((object.size() + BlockDigests.BLOCK - 1) / BlockDigests.BLOCK));
        this.onDamage = onDamage;
    }

    /** How many bytes. */
    public long size() {
        return object.size();
    }

    /**
     * Copies bytes from a place on into a buffer, as many as fit or are there.
     *
     * @throws DamagedEntryException when they are not what was put there
     */
    public void read(long from, ByteBuffer target) throws DamagedEntryException {
        long count = Math.min(target.remaining(), size() - from);
        for (long block = from / BlockDigests.BLOCK; block * BlockDigests.BLOCK < from + count; block++) {
            check((int) block);
        }
        MemorySegment.copy(memory, from, MemorySegment.ofBuffer(target), 0, count);
        target.position(target.position() + (int) count);
    }

    /**
     * Copies bytes of one block from a place on into a buffer, as many as fit or are there: so that a look at a few of them
     * costs one block.
     *
     * @throws DamagedEntryException when they are not what was put there
     */
    public void readBlock(long from, ByteBuffer target) throws DamagedEntryException {
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + BlockDigests.BLOCK - from % BlockDigests.BLOCK));
        read(from, target);
        target.limit(limit);
    }

    private void check(int block) throws DamagedEntryException {
        if (checked.get(block) == 0) {
            long from = (long) block * BlockDigests.BLOCK;
            long length = Math.min(BlockDigests.BLOCK, size() - from);
            if (!fits(block, memory.asSlice(from, length))) {
                onDamage.run();
                throw new DamagedEntryException(object.brief() + " is damaged at byte " + from + " or behind");
            }
            checked.set(block, 1);
        }
    }

    /** A file that was cut while it is mapped ends in an error of the machine, which is damage like any other. */
    private boolean fits(int block, MemorySegment bytes) {
        try {
            return digests.fits(block, bytes.asByteBuffer());
        } catch (InternalError e) {
            return false;
        }
    }
}

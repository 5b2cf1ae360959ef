// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that a reader, also after a power cut, finds the old content or the new one: temporary file, force to
 * disk, atomic move, force of the folder.
 */
public final class DurableFiles {

    private DurableFiles() {}

    /**
     * Puts bytes in the place of a file, through a temporary file. When it fails the old file is as it was and the
     * temporary one is gone.
     */
    public static void replace(Path target, Path temporary, byte[] bytes) throws IOException {
        try {
            write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(temporary);
            throw e;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Forces the entries of a folder to disk, where the system can do that. */
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and orders renames by itself; a lost entry is computed again anyway.
        }
    }

    /** Deletes a file that may be there; one that stays does no harm. */
    public static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that led here is the one to report.
        }
    }
}

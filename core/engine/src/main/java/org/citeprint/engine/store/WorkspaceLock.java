// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a workspace. The kernel holds it and takes it back when the process ends in whatever way, so no
 * lock is ever left over; the text in the file only tells people who holds it.
 */
final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    static WorkspaceLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw busy(file);
            }
            String holder = "process " + ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new WorkspaceLock(channel);
        } catch (IOException e) {
            throw FileProblems.inWorkspace(file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static ProblemException busy(Path file) throws IOException {
        String holder = Files.readString(file).strip();
        return new ProblemException(Problem.error("CP-5001", "the workspace `" + file.getParent() + "` is in use by "
                + (holder.isEmpty() ? "another run" : holder),
                "wait until that run has ended, or choose another folder with `--workspace`"));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The kernel lets go of it at the latest with the process.
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says on a terminal that a command is at work and for how long, once that takes a second; the line is gone when it is
 * closed. For commands that have no steps to show.
 */
public final class Patience implements AutoCloseable {

    private static final String CLEARED = "\r\u001b[K";

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Optional<Thread> teller;

    private Patience(Optional<PrintWriter> to, String doing) {
        this.teller = to.map(writer -> Thread.ofPlatform().daemon().name("patience").start(() -> tell(writer, doing)));
    }

    /**
     * Begins to wait.
     *
     * @param doing for what, such as {@code reading the files}
     * @param to the terminal; nothing is said without one
     */
    public static Patience during(String doing, Optional<PrintWriter> to) {
        return new Patience(to, doing);
    }

    private void tell(PrintWriter to, String doing) {
        try {
            int seconds = 0;
            while (!closing.await(1, TimeUnit.SECONDS)) {
                seconds++;
                to.append(CLEARED).append(doing).append(", ").append(Integer.toString(seconds)).append(" s").flush();
            }
            if (seconds > 0) {
                to.append(CLEARED).flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        teller.ifPresent(Patience::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

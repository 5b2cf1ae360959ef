// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One line for each step, drawn in place at most five times a second and only when something has changed. */
public final class LiveBoard implements Board {

    private static final long INTERVAL_MILLIS = 200;

    private final PrintWriter to;
    private final Painter painter;
    private final TerminalSize size;
    private final Scoreboard steps = new Scoreboard(System::nanoTime);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread drawer = Thread.ofPlatform().daemon().name("board").unstarted(this::drawUntilClosed);
    private List<String> drawn = List.of();

    /** Draws on a terminal. */
    public LiveBoard(PrintWriter to, boolean coloured, TerminalSize size) {
        this.to = to;
        this.painter = new Painter(coloured);
        this.size = size;
    }

    @Override
    public void add(String id, String operation) {
        steps.add(id, operation);
    }

    @Override
    public void begin(String id) {
        steps.begin(id);
        start();
    }

    @Override
    public void progress(String id, String phase, long done, long total) {
        steps.progress(id, phase, done, total);
    }

    @Override
    public void end(String id, Mark mark) {
        steps.end(id, mark);
        start();
    }

    @Override
    public void close() {
        closing.countDown();
        if (begun.get()) {
            try {
                drawer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            draw();
        }
    }

    private void start() {
        if (begun.compareAndSet(false, true)) {
            drawer.start();
        }
    }

    private void drawUntilClosed() {
        try {
            do {
                draw();
            } while (!closing.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        List<String> lines = painter.paint(steps.lines(), size.columns(), size.rows() - 1);
        if (lines.equals(drawn)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        if (!drawn.isEmpty()) {
            text.append("\u001b[").append(drawn.size()).append("A\r");
        }
        lines.forEach(line -> text.append(line).append("\u001b[K\n"));
        to.append(text.append("\u001b[J"));
        to.flush();
        drawn = lines;
    }
}

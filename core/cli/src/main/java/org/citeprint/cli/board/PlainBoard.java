// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One line when a step begins and one when it ends: for files, pipes and continuous integration. */
public final class PlainBoard implements Board {

    private final PrintWriter to;
    private final Scoreboard steps = new Scoreboard(System::nanoTime);
    private final Map<String, String> operations = new ConcurrentHashMap<>();

    /** Writes lines. */
    public PlainBoard(PrintWriter to) {
        this.to = to;
    }

    @Override
    public void add(String id, String operation) {
        operations.put(id, operation);
        steps.add(id, operation);
    }

    @Override
    public void begin(String id) {
        steps.begin(id);
        say("start  " + id + "  " + operations.getOrDefault(id, ""));
    }

    @Override
    public void progress(String id, String phase, long done, long total) {}

    @Override
    public void end(String id, Mark mark) {
        StepLine line = steps.end(id, mark);
        boolean worked = mark == Mark.DONE || mark == Mark.FAILED;
        say(mark.word() + "  " + id + (worked ? "  " + Times.text(line.time()) : ""));
    }

    @Override
    public void close() {
        to.flush();
    }

    private synchronized void say(String line) {
        to.println(line);
        to.flush();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What is known of every step at this moment. Steps report from many threads; one thread draws. */
final class Scoreboard {

    private final Map<String, Entry> steps = new LinkedHashMap<>();
    private final LongSupplier nanos;

    private static final class Entry {
        private final String operation;
        private Mark mark = Mark.WAITING;
        private String phase = "";
        private long done;
        private long total;
        private long from;
        private long until;

        private Entry(String operation) {
            this.operation = operation;
        }
    }

    Scoreboard(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void add(String id, String operation) {
        steps.put(id, new Entry(operation));
    }

    synchronized void begin(String id) {
        Entry step = entry(id);
        step.mark = Mark.RUNNING;
        step.from = nanos.getAsLong();
    }

    synchronized void progress(String id, String phase, long done, long total) {
        Entry step = entry(id);
        step.phase = phase;
        step.done = done;
        step.total = total;
    }

    synchronized StepLine end(String id, Mark mark) {
        Entry step = entry(id);
        step.until = nanos.getAsLong();
        step.from = step.mark == Mark.RUNNING ? step.from : step.until;
        step.mark = mark;
        return line(id, step);
    }

    synchronized List<StepLine> lines() {
        List<StepLine> lines = new ArrayList<>();
        steps.forEach((id, step) -> lines.add(line(id, step)));
        return lines;
    }

    private Entry entry(String id) {
        return steps.computeIfAbsent(id, key -> new Entry(""));
    }

    private StepLine line(String id, Entry step) {
        long time = switch (step.mark) {
            case WAITING -> 0;
            case RUNNING -> nanos.getAsLong() - step.from;
            default -> step.until - step.from;
        };
        return new StepLine(id, step.operation, step.mark, step.phase, step.done, step.total, Duration.ofNanos(time));
    }
}

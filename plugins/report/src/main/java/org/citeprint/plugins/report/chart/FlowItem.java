// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import org.citeprint.api.data.Channel;

/** An item of a stage: what is known of its size, and where it lies. */
final class FlowItem {

    private final String stage;
    private final String name;
    private int row = -1;
    private double given;
    private Channel measure = Channel.SIZE;
    private double in;
    private double out;
    private double top;
    private double height;

    FlowItem(String stage, String name) {
        this.stage = stage;
        this.name = name;
    }

    String stage() {
        return stage;
    }

    String name() {
        return name;
    }

    /** The first row that tells of it, or -1. */
    int row() {
        return row;
    }

    /** A row tells of it. */
    void told(int by) {
        row = row < 0 ? by : row;
    }

    /** A size of its own; the largest counts. */
    void give(double number, Channel channel) {
        if (number > given) {
            given = number;
            measure = channel;
        }
    }

    /** So much flows into it. */
    void receive(double size) {
        in += size;
    }

    /** So much flows out of it. */
    void send(double size) {
        out += size;
    }

    /** All that flows into it. */
    double in() {
        return in;
    }

    /** All that flows out of it. */
    double out() {
        return out;
    }

    double size() {
        return Math.max(given, Math.max(in, out));
    }

    /** Whether it has a size of its own, not less than all that flows. */
    boolean isGiven() {
        return given > 0 && given >= Math.max(in, out);
    }

    /** What its size is a number of. */
    Channel measure() {
        return isGiven() ? measure : Channel.SIZE;
    }

    /** Sets where it begins and how high it is, in pixels. */
    void lie(double from, double high) {
        top = from;
        height = high;
    }

    double top() {
        return top;
    }

    double height() {
        return height;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;

/** The groups of a plot in the order they appear, and their colours: ten, then grey. */
public final class Groups {

    private static final int COLOURS = 10;

    private final Optional<Series> series;
    private final List<String> names = new ArrayList<>();

    /** The groups of the rows of a plot. */
    public Groups(Plot plot) {
        series = plot.find(Channel.GROUP);
        plot.rows().stream().map(this::name).distinct().forEach(names::add);
    }

    /** How many groups; one when the figure has none. */
    public int size() {
        return names.size();
    }

    /** The names of the groups. */
    public List<String> names() {
        return names;
    }

    /** The name of a row's group. */
    public String name(int row) {
        return series.map(group -> name(group, row)).orElse("");
    }

    private static String name(Series group, int row) {
        String text = group.text(row);
        if (text.isEmpty()) {
            return "no " + group.column().name();
        }
        return group.column() instanceof Column.Text ? text : group.column().name() + " " + text;
    }

    /** The class of a group's colour. */
    public String colour(String name) {
        int index = names.indexOf(name);
        return index < COLOURS ? "c" + (index + 1) : "c0";
    }

    /** Draws a legend from a place on, in as many lines as it takes, and gives the height it took. */
    public double legend(Drawing drawing, double left, double top) {
        List<Legend.Entry> entries = new ArrayList<>();
        names.stream().limit(COLOURS).forEach(name -> entries.add(new Legend.Entry(name, colour(name))));
        if (names.size() > COLOURS) {
            entries.add(new Legend.Entry((names.size() - COLOURS) + " more", "c0"));
        }
        return Legend.draw(drawing, left, top, entries);
    }
}

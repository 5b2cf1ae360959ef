// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which clusters of following slices are one theme: a cluster goes on in the later one with which it shares the largest
 * part of all labels (stability), if it in turn is that one's best. Equal ones are told apart by more shared labels, then
 * by their numbers.
 */
final class Streams {

    private final int[][] stream;
    private int count;

    private Streams(List<SliceThemes> slices) {
        stream = slices.stream().map(slice -> new int[slice.clusters().size()]).toArray(int[][]::new);
    }

    static Streams of(List<SliceThemes> slices, List<Overlaps> overlaps) {
        Streams streams = new Streams(slices);
        for (int slice = 0; slice < slices.size(); slice++) {
            int here = slice;
            List<Overlaps> incoming = slice == 0
                    ? List.of()
                    : overlaps.stream().filter(overlap -> overlap.slice() == here - 1).toList();
            for (int cluster = 0; cluster < streams.stream[slice].length; cluster++) {
                streams.stream[slice][cluster] = streams.goesOn(incoming, slice, cluster);
            }
        }
        return streams;
    }

    private int goesOn(List<Overlaps> incoming, int slice, int cluster) {
        Comparator<Overlaps> best = Comparator.<Overlaps>comparingDouble(overlap -> -overlap.stability())
                .thenComparingInt(overlap -> -overlap.shared()).thenComparingInt(Overlaps::from)
                .thenComparingInt(Overlaps::to);
        return incoming.stream().filter(overlap -> overlap.to() == cluster).min(best)
                .filter(into -> incoming.stream().filter(overlap -> overlap.from() == into.from()).min(best)
                        .filter(into::equals).isPresent())
                .map(into -> stream[slice - 1][into.from()])
                .orElseGet(() -> ++count);
    }

    /** The number of the stream of a cluster, from 1 in the order they begin. */
    int of(int slice, int cluster) {
        return stream[slice][cluster];
    }

    /** What becomes of each cluster: how it came and how it went. */
    static List<String> events(int slices, int slice, int cluster, List<Overlaps> overlaps) {
        long before = overlaps.stream().filter(each -> each.slice() == slice - 1 && each.to() == cluster).count();
        long after = overlaps.stream().filter(each -> each.slice() == slice && each.from() == cluster).count();
        List<String> events = new ArrayList<>();
        if (slice > 0) {
            events.add(before == 0 ? "new" : before == 1 ? "goes on" : "merged from " + before);
        }
        if (slice < slices - 1) {
            events.add(after == 0 ? "ends" : after == 1 ? "continued" : "splits into " + after);
        }
        return events;
    }
}

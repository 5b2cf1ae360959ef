// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.PlainNumber;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * Into which parts sectors are divided, and their weights, perhaps by region and others for stressors.
 *
 * @param parts for each sector its parts in the order of the file
 * @param flows weights of output by region (empty for all), sector and part
 * @param stressors weights of stressors
 */
record PartWeights(
        SequencedMap<String, List<String>> parts, Map<List<String>, Double> flows,
        Map<List<String>, Double> stressors) {

    private static final double TOLERANCE = 1e-9;

    static PartWeights read(InputPath path, Context context, Faults faults) throws IOException {
        Source source = context.folder(path).files().getFirst().source();
        PartWeights read = new PartWeights(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        int count = 0;
        try (InputStream in = source.unpacked()) {
            RecordLines lines = SmallTable.lines(source, in);
            List<String> headings = lines.next();
            for (String needed : List.of("sector", "part", "weight")) {
                if (!headings.contains(needed)) {
                    faults.add(Problem.error("CP-3116", Position.of(source.name(), 1), "no column `" + needed + "`",
                            "the first line has " + String.join(", ", headings)));
                }
            }
            faults.throwIfAny();
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                read.enter(headings, cells, Position.of(source.name(), lines.line()), faults);
                count++;
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
        read.requireWhole(source.name(), faults);
        context.tally(source.name(), "weights").read(count).kept(count);
        return read;
    }

    private void enter(List<String> headings, List<String> cells, Position place, Faults faults) {
        if (cells.size() != headings.size()) {
            faults.add(Problem.error("CP-3103", place,
                    "the line has " + cells.size() + " cells, the first line has " + headings.size(),
                    "look for a missing or an extra separator"));
            return;
        }
        String sector = cells.get(headings.indexOf("sector")).strip();
        String part = cells.get(headings.indexOf("part")).strip();
        String region = headings.contains("region") ? cells.get(headings.indexOf("region")).strip() : "";
        List<String> known = parts.computeIfAbsent(sector, key -> new ArrayList<>());
        if (!known.contains(part)) {
            known.add(part);
        }
        List<String> key = List.of(region, sector, part);
        String weight = cells.get(headings.indexOf("weight")).strip();
        String other = headings.contains("stressors") ? cells.get(headings.indexOf("stressors")).strip() : "";
        try {
            if (flows.put(key, number(weight)) != null) {
                faults.add(Problem.error("CP-3106", place, "`" + part + "` of `" + sector + "` has a weight already",
                        "every part stands once for a region"));
            }
            stressors.put(key, number(other.isEmpty() ? weight : other));
        } catch (NumberFormatException e) {
            faults.add(Problem.error("CP-3104", place, "`" + weight + "` or `" + other + "` is not a weight",
                    "a weight is a number from 0 to 1"));
        }
    }

    private static double number(String text) {
        double value = PlainNumber.of(text);
        if (!(value >= 0)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    private void requireWhole(String file, Faults faults) {
        for (Map<List<String>, Double> weights : List.of(flows, stressors)) {
            Map<List<String>, Double> sums = new LinkedHashMap<>();
            flows.keySet().forEach(key -> sums.merge(key.subList(0, 2), weights.getOrDefault(key, 0.0), Double::sum));
            sums.forEach((key, sum) -> {
                if (Math.abs(sum - 1) > TOLERANCE) {
                    faults.add(Problem.error("CP-3147", Position.of(file),
                            "the weights of the parts of `" + whole(key) + "` sum to " + sum,
                            "they sum to 1, so that nothing is lost or added"));
                }
            });
        }
    }

    /** The sector, and its region where one is named. */
    private static String whole(List<String> key) {
        return key.getFirst().isEmpty() ? key.getLast() : String.join(", ", key);
    }

    /** A part is new: one that is called as a sector is, or as a part of another, would be added to it. */
    void requireNew(InputOutputSystem system, Faults faults) {
        Map<String, String> wholes = new HashMap<>();
        parts.forEach((sector, names) -> names.forEach(part -> {
            String other = wholes.putIfAbsent(part, sector);
            if (other != null || (!part.equals(sector) && system.sectors().contains(part))) {
                faults.add(Problem.error("CP-3179", "`" + part + "`, a part of `" + sector + "`, is "
                        + (other != null ? "a part of `" + other + "` too" : "a sector of the table already"),
                        "give the part another name; `system.aggregate` adds sectors up, in shares where need be"));
            }
        }));
    }

    /** A region that has the sector needs weights of its own or those for all: without any its flows would be lost. */
    void requireAll(InputOutputSystem system, Faults faults) {
        for (String sector : parts.keySet()) {
            List<String> without = IntStream.range(0, system.industries())
                    .filter(i -> system.sectors().get(system.sectorOf()[i]).equals(sector))
                    .mapToObj(i -> system.regions().get(system.regionOf()[i]))
                    .filter(region -> flows.keySet().stream()
                            .noneMatch(key -> key.get(1).equals(sector) && List.of("", region).contains(key.get(0))))
                    .toList();
            if (!without.isEmpty()) {
                faults.add(Problem.error("CP-3168", "there are no weights for the parts of `" + sector + "` in `"
                        + String.join("`, `", without.stream().limit(10).toList()) + "`"
                        + (without.size() > 10 ? " and " + (without.size() - 10) + " more" : ""),
                        "add lines for these regions, or lines without a region for all others"));
            }
        }
    }

    /** The weight of a part in a region, from the region's own lines or those for all. */
    static double weight(Map<List<String>, Double> weights, String region, String sector, String part) {
        boolean own = weights.keySet().stream().anyMatch(key -> key.get(0).equals(region) && key.get(1).equals(sector));
        return weights.getOrDefault(List.of(own ? region : "", sector, part), 0.0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.citeprint.plugins.trade.workbook.XlsxWriter;

/** A small table in the manner of the release of 2013: two regions, two sectors, two categories. */
public final class WiodSamples {

    static final List<String> LINES = List.of(
            "A small table|||", "(millions of US$)|||", "||||A|B|A|B|||||",
            "||||farms|mines|farms|mines|hh|gov|hh|gov|total",
            "||||AUS|AUS|RoW|RoW|AUS|AUS|RoW|RoW|", "||||c1|c2|c1|c2|c37|c38|c37|c38|c43",
            "A|farms|AUS|c1|#10|#5|#1|#2|#60|#10|#5|#0|#93", "B|mines|AUS|c2|#4|#6|#3|#1|#20|#0|#2|#1|#37",
            "A|farms|RoW|c1|#2|#1|#20|#8|#1|#0|#70|#9|#111", "B|mines|RoW|c2|#1|#2|#5|#9|#0|#0|#30|#7|#54",
            "|Total intermediate consumption|TOT|r60|#17|#14|#29|#20|#81|#10|#107|#17|#295",
            "|Value added at basic prices||r64|#76|#23|#82|#34|#0|#0|#0|#0|#215",
            "|Output at basic prices||r69|#93|#37|#111|#54|#81|#10|#107|#17|#510");

    static final List<String> AIR = List.of("||CO2|NOX", "farms|secA|#3|#1", "mines|secB|#7|#2", "none|secQ||",
            "all|secTOT|#10|#3", "households|FC_HH|#5|#0");

    private WiodSamples() {}

    static byte[] workbook(String sheet, List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet(sheet);
            for (String line : lines) {
                List<String> cells = Arrays.asList(line.split("\\|", -1));
                writer.row(cells.stream().takeWhile(cell -> !cell.startsWith("#")).toList(),
                        cells.stream().dropWhile(cell -> !cell.startsWith("#"))
                                .mapToDouble(cell -> cell.startsWith("#")
                                        ? Double.parseDouble(cell.substring(1))
                                        : Double.NaN)
                                .toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] table() {
        return workbook("WIOT_2009", LINES);
    }
}

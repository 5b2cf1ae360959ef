// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.plugins.trade.workbook.XlsxWriter;

/** One region, two sectors: industries supply 100 and 50, the first also 10 of the second's product. */
final class GloriaSamples {

    static final String NAME = "gloria/0_120secMother_AllCountries_002_%s-Results_2022_059_Markup001(full).csv";

    private GloriaSamples() {}

    static byte[] readMe() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("Regions");
            writer.row(List.of("Lfd_Nr", "Region_acronyms", "Region_names"));
            writer.row(List.of("1", "AUS", "Australia"));
            writer.sheet("Sectors");
            writer.row(List.of("Lfd_Nr", "Sector_names"));
            writer.row(List.of("1", "farms"));
            writer.row(List.of("2", "mines"));
            writer.sheet("Value added and final demand");
            writer.row(List.of("Lfd_Nr", "Value_added_names", "Final_demand_names"));
            writer.row(List.of("1", "wages", "households"));
            writer.sheet("Satellites");
            writer.row(List.of("Lfd_Nr", "Sat_head_indicator", "Sat_indicator", "Sat_unit"));
            writer.row(List.of("7", "Emissions", "CO2", "kilotonnes"));
            writer.row(List.of("8", "Emissions", "CO2", "kilotonnes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("gloria/GLORIA_ReadMe_059.xlsx", readMe());
        put(files, "T", "0,0,90,10\n0,0,0,50\n20,10,0,0\n5,15,0,0\n");
        put(files, "Y", "0\n0\n60\n40\n");
        put(files, "V", "75,25,0,0\n");
        put(files, "TQ", "4,2,0,0\n1,1,0,0\n");
        put(files, "YQ", "3\n0\n");
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String part, String text) {
        files.put(NAME.formatted(part), text.getBytes(StandardCharsets.UTF_8));
    }
}

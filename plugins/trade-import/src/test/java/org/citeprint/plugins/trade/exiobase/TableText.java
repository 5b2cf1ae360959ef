// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.InputPath;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;

/** A small table as files in memory, to be spoilt by tests: two regions, two sectors. */
final class TableText {

    final SortedMap<String, byte[]> files = new TreeMap<>();

    static TableText small() {
        TableText text = new TableText();
        text.put("Z.txt", """
                region\t\tN\tN\tS\tS
                sector\t\tgoods\tpower\tgoods\tpower
                region\tsector\t\t\t\t
                N\tgoods\t20\t10\t5\t2
                N\tpower\t15\t30\t4\t6
                S\tgoods\t12\t6\t40\t10
                S\tpower\t3\t5\t20\t15
                """);
        text.put("Y.txt", """
                region\t\tN\tS
                category\t\tdemand\tdemand
                region\tsector\t\t
                N\tgoods\t50\t13
                N\tpower\t90\t5
                S\tgoods\t25\t37
                S\tpower\t7\t50
                """);
        text.put("unit.txt",
                "region\tsector\tunit\nN\tgoods\tM.EUR\nN\tpower\tM.EUR\nS\tgoods\tM.EUR\nS\tpower\tM.EUR\n");
        text.put("air/F.txt", """
                region\t\tN\tN\tS\tS
                sector\t\tgoods\tpower\tgoods\tpower
                stressor\tcompartment\t\t\t\t
                CO2\tair\t40\t15\t130\t20
                """);
        text.put("air/F_Y.txt", """
                region\t\tN\tS
                category\t\tdemand\tdemand
                stressor\tcompartment\t\t
                CO2\tair\t10\t8
                """);
        text.put("air/unit.txt", "stressor\tcompartment\tunit\nCO2\tair\tkt\n");
        return text;
    }

    TableText put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TableText put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TableText replace(String path, String part, String other) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(path + " has no " + part);
        }
        return put(path, text.replace(part, other));
    }

    TableText remove(String path) {
        files.remove(path);
        return this;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("IOT_2019_pxp/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    Outcome<InputOutputSystem> read() {
        return read(options());
    }

    Outcome<InputOutputSystem> read(ExiobaseImporter.Options options) {
        TestContext context = new TestContext();
        files.forEach((path, bytes) -> context.source(Source.of("table/" + path, bytes)));
        return OperatorTester.run(new ExiobaseImporter(), new None(), options, context);
    }

    static ExiobaseImporter.Options options() {
        return new ExiobaseImporter.Options(new InputPath("table"), List.of(), Optional.empty(), Optional.empty());
    }
}

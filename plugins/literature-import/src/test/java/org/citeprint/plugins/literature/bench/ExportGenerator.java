// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bench;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Writes large exports by repeating the records of small ones: {@code wos 10000 TARGET SAMPLE...}. In each repetition
 * a record has another identifier, DOI and title, and three in eight of its cited references name another author, so
 * that of 300,000 references of Web of Science about 115,000 differ. Samples may be gzip files.
 *
 * <p>Kinds: {@code wos} (plain text), {@code scopus} (CSV), {@code openalex} (JSON Lines).
 */
public final class ExportGenerator {

    private static final Pattern WOS_END = Pattern.compile("(?<=\\nER)\\r?\\n\\s*");
    private static final Pattern OPENALEX_ID = Pattern.compile("openalex\\.org/W([0-9]+)");

    private ExportGenerator() {}

    /** Writes a file. */
    public static void main(String[] arguments) throws IOException {
        List<Path> samples = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            samples.add(Path.of(arguments[i]));
        }
        write(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]), samples);
    }

    static void write(String kind, int count, Path target, List<Path> samples) throws IOException {
        List<String> templates = new ArrayList<>();
        String head = "";
        for (Path sample : samples) {
            String text = text(sample);
            switch (kind) {
                case "wos" -> wos(text, templates);
                case "scopus" -> head = scopus(text, templates);
                case "openalex" -> text.lines().filter(line -> line.startsWith("{")).forEach(templates::add);
                default -> throw new IllegalArgumentException("no kind of export is called " + kind);
            }
        }
        BiFunction<String, Integer, String> repeated = switch (kind) {
            case "wos" -> ExportGenerator::wosRecord;
            case "scopus" -> ExportGenerator::scopusRow;
            default -> ExportGenerator::openAlexWork;
        };
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            out.write(kind.equals("wos") ? "FN Clarivate Analytics Web of Science\nVR 1.0\n" : head);
            for (int i = 0; i < count; i++) {
                out.write(repeated.apply(templates.get(i % templates.size()), i / templates.size()));
                out.write('\n');
            }
            out.write(kind.equals("wos") ? "EF\n" : "");
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static void wos(String text, List<String> into) {
        for (String record : WOS_END.split(text)) {
            int begin = record.indexOf("PT ");
            if (begin >= 0 && record.endsWith("ER")) {
                into.add(record.substring(begin).replace("\r", ""));
            }
        }
    }

    private static String wosRecord(String template, int copy) {
        StringBuilder record = new StringBuilder(template.length() + 64);
        boolean cited = false;
        for (String line : template.split("\n", -1)) {
            cited = line.startsWith("CR ") || (cited && line.startsWith("   "));
            if (cited && copy > 0 && Math.floorMod(line.hashCode(), 8) < 3) {
                int comma = line.indexOf(',');
                record.append(line, 0, Math.max(comma, 0)).append(letters(copy))
                        .append(line.substring(Math.max(comma, 0)));
            } else {
                record.append(line);
            }
            if (copy > 0 && (line.startsWith("UT ") || line.startsWith("DI ") || line.startsWith("TI "))) {
                record.append('.').append(copy);
            }
            record.append('\n');
        }
        return record.toString();
    }

    private static String letters(int copy) {
        StringBuilder letters = new StringBuilder();
        for (int rest = copy; rest > 0; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static String scopus(String text, List<String> into) {
        boolean quoted = false;
        int begin = 0;
        String head = "";
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (sign == '\n' && !quoted) {
                if (head.isEmpty()) {
                    head = text.substring(0, i + 1);
                } else {
                    into.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return head;
    }

    private static String scopusRow(String template, int copy) {
        String row = template.endsWith("\r") ? template.substring(0, template.length() - 1) : template;
        return copy == 0 ? row : row.replaceFirst("2-s2\\.0-", "2-s2.0-" + copy) + copy;
    }

    /** Works cite works of their own repetition or, three in eight, of the next one. */
    private static String openAlexWork(String template, int copy) {
        return OPENALEX_ID.matcher(template).replaceAll(found -> {
            long id = Long.parseLong(found.group(1));
            long shift = id % 8 < 3 ? copy : copy / 4;
            return "openalex.org/W" + (id + 10_000_000_000L * shift);
        });
    }
}

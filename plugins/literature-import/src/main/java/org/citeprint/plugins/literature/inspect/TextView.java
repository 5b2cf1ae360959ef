// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.ArrayList;
import java.util.List;

/** The findings as text for a terminal. */
final class TextView {

    private static final int NAME = 52;

    private final View view;
    private final StringBuilder text = new StringBuilder();

    TextView(View view) {
        this.view = view;
    }

    String text() {
        view.files().forEach(this::file);
        long works = view.files().stream().mapToLong(FileView::kept).sum();
        if (works > 0) {
            analyses();
        }
        return text.toString();
    }

    private void file(FileView file) {
        line(file.file());
        row("format", label(file));
        row("read by", file.operation().isEmpty() ? "nothing here" : file.operation());
        row("encoding", encoding(file));
        row("judged by", file.why());
        row("records", records(file));
        if (!file.coverage().isEmpty()) {
            row("fields", "works that have them");
            file.coverage().forEach((field, count) -> coverage(field, count, file.kept()));
        }
        for (String odd : file.odd()) {
            row("odd", odd);
        }
        line("");
    }

    private static String encoding(FileView file) {
        String letters = file.encoding().isEmpty() ? "none, it is no text" : file.encoding();
        return file.packing().isEmpty() ? letters : letters + ", " + file.packing();
    }

    private static String label(FileView file) {
        return file.generation().isEmpty() ? file.format() : file.format() + ", " + file.generation();
    }

    private static String records(FileView file) {
        List<String> parts = new ArrayList<>(List.of(file.records() + " read", file.kept() + " kept"));
        if (file.rejected() > 0) {
            parts.add(file.rejected() + " rejected");
        }
        if (file.quarantined() > 0) {
            parts.add(file.quarantined() + " quarantined");
        }
        return String.join(", ", parts);
    }

    private void coverage(String field, int count, long of) {
        text.append("    ").append(padded(field, 17)).append(padded(Integer.toString(count), 8))
                .append(percent(count, of))
                .append('\n');
    }

    private static String percent(long count, long of) {
        long tenths = of == 0 ? 0 : count * 1000 / of;
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    private void analyses() {
        line("analyses, and the works that have all they need");
        for (Analyses.Answer answer : view.analyses()) {
            String verdict = answer.works() == 0
                    ? "no: needs " + answer.needs()
                    : answer.works() == answer.of()
                            ? "all " + answer.of()
                            : answer.works() + " of " + answer.of() + " (" + percent(answer.works(), answer.of()) + ")";
            text.append("  ").append(padded(answer.analysis(), NAME)).append(verdict).append('\n');
        }
    }

    private void row(String name, String value) {
        text.append("  ").append(padded(name, 11)).append(value).append('\n');
    }

    private void line(String value) {
        text.append(value).append('\n');
    }

    private static String padded(String value, int width) {
        return value + " ".repeat(Math.max(1, width - value.length()));
    }
}

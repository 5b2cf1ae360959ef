// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.detect.Format;
import org.citeprint.plugins.literature.file.RecordCheck;

/** What a person should look at before going on. */
final class Oddities {

    /** So many records databases give in one export: there may be another file. */
    private static final Set<Integer> LIMITS = Set.of(500, 1_000, 2_000, 2_500, 5_000, 20_000, 50_000);

    private Oddities() {}

    static List<String> of(Format format, Corpus corpus, List<LedgerEntry> ledger, List<Problem> warnings) {
        List<String> odd = new ArrayList<>();
        for (LedgerEntry entry : ledger) {
            if (entry.unit().equals("works")) {
                entry.rejections()
                        .forEach(rejection -> odd.add(said("works", " left out", rejection.count(), rejection)));
                entry.quarantines()
                        .forEach(rejection -> odd.add(said("works", " set aside", rejection.count(), rejection)));
            } else if (entry.rejected() > 0 && !entry.unit().equals(RecordCheck.FILES)) {
                odd.add(said(entry.unit(), " left out", entry.rejected(), entry.rejections().getFirst()));
            }
        }
        // Of files the warnings tell; what stands twice is told below, field by field.
        warnings.stream().filter(warning -> !warning.code().equals("CP-3025"))
                .forEach(warning -> odd.add("[" + warning.code() + "] " + warning.message()));
        if (corpus.works() > 0) {
            repeated(corpus, odd);
            years(corpus, odd);
            if (LIMITS.contains(corpus.works())) {
                odd.add("exactly " + corpus.works()
                        + " records, as many as databases give at once: is there another file?");
            }
            if (expectsReferences(format) && Coverage.all(corpus, Field.REFERENCES) == 0) {
                odd.add("no cited references: was the file exported without them?");
            }
        }
        return odd;
    }

    /** Of values in works the first reason stands for all. */
    private static String said(String units, String what, long count, Rejection rejection) {
        return Counted.of(count, units) + what + ": " + rejection.reason()
                + (count > rejection.count() ? " and others" : "")
                + rejection.samples().stream().findFirst().map(place -> " (first at " + place + ")").orElse("");
    }

    private static boolean expectsReferences(Format format) {
        return switch (format) {
            case WOS_PLAIN, WOS_TABLE, SCOPUS_TABLE, DIMENSIONS_TABLE, LENS_TABLE, CSSCI -> true;
            default -> false;
        };
    }

    private static void repeated(Corpus corpus, List<String> odd) {
        for (Field field : List.of(Field.ID, Field.DOI)) {
            Set<String> seen = new HashSet<>();
            int again = 0;
            for (int work = 0; work < corpus.works(); work++) {
                String value = corpus.text(field, work).orElse("");
                again += !value.isEmpty() && !seen.add(value) ? 1 : 0;
            }
            if (again > 0) {
                odd.add(again + (again == 1 ? " work has " : " works have ") + (field == Field.ID ? "an " : "a ")
                        + field.label()
                        + " that stood before: a part downloaded twice?");
            }
        }
    }

    private static void years(Corpus corpus, List<String> odd) {
        int without = corpus.works() - Coverage.all(corpus, Field.YEAR);
        if (without > 0) {
            odd.add(without + (without == 1 ? " work has" : " works have") + " no year");
        }
    }
}

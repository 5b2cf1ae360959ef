// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Random;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.plugins.corpus.reference.Reconciliation;
import org.citeprint.testkit.TestContext;

/**
 * Prints the seconds {@code corpus.reconcile} takes on made-up works that cite made-up works, each written in several
 * ways, and how good it is, as it is known which is which. Arguments: works, references of each, cited works, runs.
 */
public final class ReferenceBenchmark {

    private static final double NANOS = 1e9;
    private static final String[] SOURCES = {"Journal of Cleaner Production|J CLEAN PROD",
        "Energy Policy|ENERG POLICY", "Applied Energy|APPL ENERG", "Scientometrics|SCIENTOMETRICS",
        "Environmental Science and Technology|ENVIRON SCI TECHNOL", "Nature Communications|NAT COMMUN",
        "Journal of Industrial Ecology|J IND ECOL", "Ecological Economics|ECOL ECON",
        "Proceedings of the National Academy of Sciences of the United States of America|P NATL ACAD SCI USA",
        "Renewable and Sustainable Energy Reviews|RENEW SUST ENERG REV"};
    private static final String[] SYLLABLES = {"ba", "do", "ke", "lin", "mar", "no", "pe", "ro", "sa", "tu", "vi",
        "wan",
        "zhe", "cho", "gra", "hol", "ja", "ster"};
    private static final String[] WORDS = {"carbon", "trade", "emission", "policy", "model", "growth", "energy",
        "system",
        "urban", "water", "network", "global", "supply", "chain", "risk", "land", "impact", "market", "footprint",
        "region"};

    private ReferenceBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        int works = number(arguments, 0, 10_000);
        int each = number(arguments, 1, 30);
        int cited = number(arguments, 2, 80_000);
        int runs = number(arguments, 3, 3);
        Corpus corpus = corpus(works, each, cited);
        System.out.printf("%d works, %d references, %d spellings of %d works%n", works,
                corpus.terms(Field.REFERENCES).occurrences(), corpus.terms(Field.REFERENCES).size(), cited);
        for (int run = 0; run < runs; run++) {
            long wall = System.nanoTime();
            long cpu = cpu();
            Reconciliation.Result result = new Reconciliation().run(corpus,
                    new Reconciliation.Options(0.9, Optional.empty()), new TestContext().threads(2));
            System.out.printf("%.2f s, %.2f CPU seconds, %d nodes%n", (System.nanoTime() - wall) / NANOS,
                    (cpu() - cpu) / NANOS, result.corpus().terms(Field.REFERENCES).size());
            print(result.quality());
        }
    }

    private static void print(Table table) {
        for (int row = 0; row < table.rows(); row++) {
            System.out.printf("  %s: precision %s, recall %s%n", table.columns().get(0).text(row),
                    table.column("precision").orElseThrow().text(row), table.column("recall").orElseThrow().text(row));
        }
    }

    /** Of all threads of this process. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return place < arguments.length ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static Corpus corpus(int works, int each, int cited) {
        Random random = new Random(42);
        CorpusBuilder corpus = new CorpusBuilder();
        for (int work = 0; work < works; work++) {
            Work.Builder builder = Work.builder().text(Field.ID, "WOS:" + (1_000_000_000_000L + work))
                    .text(Field.TITLE, title(new Random(-work), 9));
            for (int reference = 0; reference < each; reference++) {
                double skewed = Math.pow(random.nextDouble(), 1.7);
                builder.add(Field.REFERENCES, spelling((int) (skewed * cited), random.nextInt(10)));
            }
            corpus.add(builder.build(), Position.of(work % 2 == 0 ? "wos.txt" : "scopus.csv", work + 1));
        }
        return corpus.build();
    }

    private static String title(Random random, int words) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < words; i++) {
            title.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)])
                    .append(i == words / 2 ? " " + name(random) : "");
        }
        return title.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A cited work in one of its spellings: half Web of Science's, some without page or DOI, half Scopus's. */
    private static String spelling(int number, int way) {
        Random random = new Random(number * 7919L);
        String surname = name(random);
        char initial = (char) ('A' + random.nextInt(26));
        int year = 1980 + random.nextInt(45);
        String[] source = SOURCES[random.nextInt(SOURCES.length)].split("\\|");
        int volume = 1 + random.nextInt(300);
        int page = 1 + random.nextInt(9000);
        String title = title(random, 8);
        String wos = surname + " " + initial + ", " + year + ", " + source[1] + ", V" + volume;
        return switch (way) {
            case 0, 1, 2, 3 -> wos + ", P" + page + ", DOI 10.5555/" + number;
            case 4 -> wos + ", P" + page;
            case 5 -> wos;
            case 6, 7 -> surname + ", " + initial + ".K., " + title + " (" + year + ") " + source[0] + ", " + volume
                    + ", pp. " + page + "-" + (page + 12);
            case 8 -> surname + ", " + initial + "., " + title + " (" + year + ") " + source[0] + ", " + volume
                    + " (2), p. " + page + ". , https://doi.org/10.5555/" + number;
            default -> surname + " " + initial + "., " + title + ", " + source[0] + ", " + volume + ", 2, pp. " + page
                    + "-" + (page + 12) + ", (" + (year + (random.nextInt(10) == 0 ? 1 : 0)) + ")";
        };
    }
}

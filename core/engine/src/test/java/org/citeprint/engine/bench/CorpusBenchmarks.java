// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.codec.Codec;
import org.citeprint.engine.store.Batch;
import org.citeprint.engine.store.StoredObject;
import org.citeprint.engine.store.Workspace;

/**
 * Stores a made-up corpus and opens it again: {@code store FOLDER WORKS}, then {@code open FOLDER} in a new virtual
 * machine, so that nothing of it is in memory but in the system's page cache. Prints seconds.
 */
public final class CorpusBenchmarks {

    private static final double NANOS = 1e9;
    private static final String NOTE = "object.txt";

    private CorpusBenchmarks() {}

    /** Runs one of the two. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("store")) {
            store(folder, Integer.parseInt(arguments[2]));
        } else {
            open(folder);
        }
    }

    private static void store(Path folder, int works) throws IOException {
        long begin = System.nanoTime();
        Corpus corpus = corpus(works);
        System.out.printf("built in %.2f s%n", (System.nanoTime() - begin) / NANOS);
        begin = System.nanoTime();
        try (Workspace workspace = Workspace.open(folder); Batch batch = workspace.objects().begin()) {
            StoredObject object = batch.add(channel -> Codec.write(corpus, channel));
            batch.commit();
            Files.writeString(folder.resolve(NOTE), object.sha256() + " " + object.size());
            System.out.printf("stored %,d bytes in %.2f s%n", object.size(), (System.nanoTime() - begin) / NANOS);
        }
    }

    private static void open(Path folder) throws IOException {
        String[] note = Files.readString(folder.resolve(NOTE)).split(" ", 2);
        StoredObject object = new StoredObject(note[0], Long.parseLong(note[1]));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 3; i++) {
            long cpu = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            Dataset dataset = Workspace.view(folder).objects().open(object, Codec::read, Codec::open);
            double opened = (System.nanoTime() - begin) / NANOS;
            double busy = (threads.getCurrentThreadCpuTime() - cpu) / NANOS;
            Corpus corpus = (Corpus) dataset;
            begin = System.nanoTime();
            int uses = corpus.terms(Field.KEYWORDS).counts().length;
            double counted = (System.nanoTime() - begin) / NANOS;
            begin = System.nanoTime();
            Workspace.view(folder).objects().read(object, Codec::read);
            System.out.printf("opened %,d works in %.3f s, %.3f s of processor; counted %,d keywords in %.3f s; "
                    + "read whole in %.3f s%n", corpus.works(), opened, busy, uses, counted,
                    (System.nanoTime() - begin) / NANOS);
        }
    }

    /** Works with a title, an abstract of 400 bytes, 4 authors of 2 million, 8 keywords of 100,000, 20 references. */
    static Corpus corpus(int works) {
        Random random = new Random(1);
        CorpusBuilder builder = new CorpusBuilder();
        WorkBuffer work = new WorkBuffer();
        String sentence = "We study how trade moves emissions between regions and what that says of responsibility. ";
        for (int i = 0; i < works; i++) {
            work.clear().text(Field.ID, "W" + (2_000_000_000L + i)).text(Field.TITLE, "Carbon and trade, part " + i)
                    .text(Field.ABSTRACT, sentence.repeat(4) + i).number(Field.YEAR, 1990 + i % 35)
                    .number(Field.CITATIONS, i % 100);
            for (int k = 0; k < 4; k++) {
                work.add(Field.AUTHORS, "Author, A. " + random.nextInt(2_000_000));
            }
            for (int k = 0; k < 8; k++) {
                work.add(Field.KEYWORDS, "keyword " + (int) (100_000 * Math.pow(random.nextDouble(), 3)));
            }
            for (int k = 0; k < 20; k++) {
                work.add(Field.REFERENCES, "W" + (2_000_000_000L + random.nextInt(4 * works)));
            }
            builder.add(work, Position.of("works.jsonl", i + 1));
        }
        return builder.build();
    }
}

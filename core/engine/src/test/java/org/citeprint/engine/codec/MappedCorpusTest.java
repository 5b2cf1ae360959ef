// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.store.Batch;
import org.citeprint.engine.store.DamagedEntryException;
import org.citeprint.engine.store.StoredObject;
import org.citeprint.engine.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A large corpus opens by mapping it, and no byte of it is used that is not what was put there. */
class MappedCorpusTest {

    private static final int WORKS = 12_000;

    @TempDir private Path folder;

    private static Corpus corpus() {
        Random random = new Random(9);
        CorpusBuilder builder = new CorpusBuilder();
        for (int i = 0; i < WORKS; i++) {
            Work.Builder work = Work.builder().text(Field.ID, "W" + i).text(Field.ABSTRACT, "On trade. ".repeat(30) + i)
                    .number(Field.YEAR, 1990 + i % 30);
            for (int k = 0; k < 12; k++) {
                work.add(Field.REFERENCES, "W" + random.nextInt(60_000));
            }
            builder.add(work.build(), Position.of("a.jsonl", i + 1));
        }
        return builder.build();
    }

    private static byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Codec.write(dataset, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private StoredObject put(Workspace workspace, Dataset dataset) {
        try (Batch batch = workspace.objects().begin()) {
            StoredObject object = batch.add(channel -> Codec.write(dataset, channel));
            batch.commit();
            return object;
        }
    }

    private Path file(StoredObject object) {
        return folder.resolve("objects").resolve(object.sha256().substring(0, 2)).resolve(object.sha256());
    }

    private static Dataset open(Workspace workspace, StoredObject object) throws IOException {
        return workspace.objects().open(object, Codec::read, Codec::open);
    }

    private static void flip(Path file, long place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) place] ^= 4;
        Files.write(file, bytes);
    }

    @Test
    void itIsTheSameCorpus() throws IOException {
        Corpus corpus = corpus();
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, corpus);
            assertThat(object.size()).isGreaterThan(4 << 20);
            Corpus opened = (Corpus) open(workspace, object);
            assertThat(opened.measures()).isEqualTo(corpus.measures());
            assertThat(opened.text(Field.ID, 77)).contains("W77");
            assertThat(opened.terms(Field.REFERENCES).of(5)).isEqualTo(corpus.terms(Field.REFERENCES).of(5));
            assertThat(bytes(opened)).isEqualTo(bytes(corpus));
            assertThat(put(workspace, opened)).isEqualTo(object);
        }
    }

    @Test
    void aFlippedByteIsNeverUsed() throws IOException {
        Corpus corpus = corpus();
        byte[] sound = bytes(corpus);
        Random random = new Random(3);
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, corpus);
            for (int i = 0; i < 40; i++) {
                Path file = file(object);
                Files.write(file, sound);
                flip(file, random.nextLong(object.size()));
                assertThatThrownBy(() -> bytes(open(workspace, object)))
                        .satisfiesAnyOf(e -> assertThat(e).isInstanceOf(DamagedEntryException.class),
                                e -> assertThat(e).isInstanceOf(UncheckedIOException.class)
                                        .hasCauseInstanceOf(DamagedEntryException.class))
                        .hasMessageContaining("is damaged at byte");
                assertThat(file).doesNotExist();
                assertThat(workspace.objects().intact(object)).isFalse();
            }
        }
    }

    @Test
    void columnsThatNobodyAsksForAreNotRead() throws IOException {
        Corpus corpus = corpus();
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, corpus);
            flip(file(object), object.size() - 1000);
            Corpus opened = (Corpus) open(workspace, object);
            assertThat(opened.text(Field.ABSTRACT, WORKS - 1)).contains("On trade. ".repeat(30) + (WORKS - 1));
            assertThatThrownBy(() -> opened.terms(Field.REFERENCES).of(0)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void withoutSoundBlockDigestsTheWholeIsChecked() throws IOException {
        Corpus corpus = corpus();
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, corpus);
            Path blocks = file(object).resolveSibling(object.sha256() + ".blocks");
            for (long place : new long[]{0, 40, Files.size(blocks) / 2, Files.size(blocks) - 1}) {
                flip(blocks, place);
                assertThat(bytes(open(workspace, object))).isEqualTo(bytes(corpus));
                flip(blocks, place);
            }
            Files.write(blocks, new byte[]{1});
            assertThat(workspace.objects().intact(object)).isTrue();
            Files.delete(blocks);
            flip(file(object), object.size() - 1000);
            assertThat(workspace.objects().intact(object)).isFalse();
        }
    }

    @Test
    void aFileThatIsTooShortOrTooLongIsDamaged() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, corpus());
            Files.write(file(object), new byte[]{0}, StandardOpenOption.APPEND);
            assertThatThrownBy(() -> open(workspace, object)).isInstanceOf(DamagedEntryException.class);
        }
    }

    @Test
    void otherLargeDatasetsOpenToo() throws IOException {
        Dataset document = new org.citeprint.api.data.Document("a", ".b", new byte[5 << 20]);
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(bytes(open(workspace, put(workspace, document)))).isEqualTo(bytes(document));
        }
    }

    @Test
    void smallObjectsHaveNoBlockDigests() throws IOException {
        try (Workspace workspace = Workspace.open(folder); Batch batch = workspace.objects().begin()) {
            StoredObject object = batch.add(channel -> channel.write(ByteBuffer.allocate(100)));
            batch.commit();
            assertThat(file(object)).exists();
            assertThat(file(object).resolveSibling(object.sha256() + ".blocks")).doesNotExist();
        }
    }
}

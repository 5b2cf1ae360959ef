// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodecTest {

    private static byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Codec.write(dataset, Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    private static Dataset read(byte[] bytes) throws IOException {
        return Codec.read(Channels.newChannel(new ByteArrayInputStream(bytes)), bytes.length);
    }

    @Test
    void everyKindComesBackTheSame() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            for (Dataset dataset : new SampleDatasets(seed).all()) {
                Dataset back = read(bytes(dataset));
                assertThat(known(back)).usingRecursiveComparison()
                        .withComparatorForType(Double::compare, Double.class)
                        .withEqualsForType(CodecTest::same, Strings.class).isEqualTo(dataset);
                assertThat(bytes(back)).isEqualTo(bytes(dataset));
                assertThat(back.measures()).isEqualTo(dataset.measures());
            }
        }
    }

    @Test
    void everyBitOfANumberComesBack() throws IOException {
        double[] values = {0.1 + 0.2, Double.MIN_VALUE, Double.MAX_VALUE, -0.0, StrictMath.PI};
        InputOutputSystem system = new InputOutputSystem("", "", List.of("r"), List.of("s"), new int[]{0}, new int[]{0},
                List.of("c"), new int[5], new int[5], new Matrix(1, 1, new double[]{1}), new Matrix(1, 5, values),
                new double[]{1}, List.of());
        InputOutputSystem back = (InputOutputSystem) read(bytes(system));
        for (int i = 0; i < values.length; i++) {
            assertThat(Double.doubleToRawLongBits(back.finalDemand().values()[i]))
                    .isEqualTo(Double.doubleToRawLongBits(values[i]));
        }
    }

    /** Stores from before tables had units by row stay readable. */
    @Test
    void unitsOfRowsStandBehindTheFormOfATableWithout() throws IOException {
        InputOutputSystem plain = new InputOutputSystem("t", "M.EUR", List.of("r"), List.of("s"), new int[1],
                new int[1], List.of("c"), new int[1], new int[1], new Matrix(1, 1, new double[]{1}),
                new Matrix(1, 1, new double[]{2}), new double[]{3}, List.of());
        InputOutputSystem units = new InputOutputSystem("t", "M.EUR", List.of("r"), List.of("s"), new int[1],
                new int[1], List.of("c"), new int[1], new int[1], plain.transactions(), plain.finalDemand(),
                plain.output(), List.of(), List.of("TJ"));
        assertThat(bytes(units)).startsWith(bytes(plain)).hasSizeGreaterThan(bytes(plain).length);
        assertThat(((InputOutputSystem) read(bytes(plain))).unit(0)).isEqualTo("M.EUR");
        assertThat(((InputOutputSystem) read(bytes(units))).unit(0)).isEqualTo("TJ");
    }

    @Test
    void theFormIsFixed() throws IOException {
        byte[] form = bytes(new Document("a", ".b", new byte[]{1, 2}));
        assertThat(form).containsExactly('C', 'I', 'T', 'E', 'P', 'R', 'N', 'T', 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0,
                'd', 'o', 'c', 'u', 'm', 'e', 'n', 't', 1, 0, 0, 0, 0, 0, 0, 0, 'a', 2, 0, 0, 0, 0, 0, 0, 0, '.', 'b',
                2, 0, 0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void aMissingNumberHasOneForm() throws IOException {
        double odd = Double.longBitsToDouble(0x7ff8000000000001L);
        Table one = new Table("", "", List.of(Column.decimal("d", "", Meaning.INDEX, odd)));
        Table two = new Table("", "", List.of(Column.decimal("d", "", Meaning.INDEX, Double.NaN)));
        assertThat(bytes(one)).isEqualTo(bytes(two));
    }

    @Test
    void arraysLargerThanTheBufferComeBack() throws IOException {
        long[] wholes = new Random(1).longs(200_001).toArray();
        double[] decimals = new Random(2).doubles(200_001).toArray();
        Table table = new Table("", "", List.of(new Column.Whole("w", "", Meaning.COUNT, wholes),
                Column.decimal("d", "", Meaning.INDEX, decimals)));
        assertThat(read(bytes(table))).usingRecursiveComparison().isEqualTo(table);
    }

    /** A corpus that has all its columns, not a promise of them. */
    private static Dataset known(Dataset dataset) {
        return dataset instanceof Corpus corpus
                ? new Corpus(corpus.works(), corpus.texts(), corpus.numbers(), corpus.lists(), corpus.files(),
                        corpus.originFiles(), corpus.originLines())
                : dataset;
    }

    /** Strings in pieces and strings in one block are the same. */
    private static boolean same(Strings one, Strings other) {
        return Arrays.equals(one.offsets(), other.offsets()) && Arrays.equals(one.bytes(), other.bytes());
    }

    @Test
    void corruptBytesEndInOneKindOfExceptionOrInADatasetThatCanBeWritten() throws IOException {
        Random random = new Random(42);
        int refused = 0;
        List<Dataset> datasets = new ArrayList<>();
        for (long seed = 0; seed < 50; seed++) {
            datasets.addAll(new SampleDatasets(seed).all());
        }
        for (int i = 0; i < 5_000; i++) {
            byte[] corrupt = corrupt(bytes(datasets.get(i % datasets.size())), random);
            try {
                Dataset dataset = read(corrupt);
                walk(dataset);
                bytes(dataset);
            } catch (MalformedDatasetException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(2_000);
    }

    /** Reads every value, as an operator would. */
    private static void walk(Dataset dataset) {
        dataset.measures();
        if (dataset instanceof Corpus corpus) {
            for (int work = 0; work < corpus.works(); work++) {
                corpus.origin(work);
                for (Field field : corpus.fields()) {
                    switch (field.kind()) {
                        case TEXT -> corpus.text(field, work);
                        case NUMBER -> corpus.number(field, work);
                        case LIST -> Arrays.stream(corpus.terms(field).of(work))
                                .forEach(id -> corpus.terms(field).label(id));
                    }
                }
            }
        }
        if (dataset instanceof Table table) {
            table.columns().forEach(Column::texts);
        }
    }

    private static byte[] corrupt(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        int place = random.nextInt(copy.length);
        switch (random.nextInt(5)) {
            case 0 -> copy[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy = Arrays.copyOf(copy, place);
            case 2 -> copy = Arrays.copyOf(copy, copy.length + 1 + random.nextInt(9));
            case 3 -> Arrays.fill(copy, place, Math.min(copy.length, place + 8), (byte) 0xff);
            default -> Arrays.fill(copy, place, Math.min(copy.length, place + 4), (byte) random.nextInt(256));
        }
        return copy;
    }

    @Test
    void aLengthIsNotBelieved() throws IOException {
        byte[] form = bytes(new Document("a", ".b", new byte[100]));
        form[form.length - 100 - 5] = 0x7f;
        assertThatThrownBy(() -> read(form)).isInstanceOf(MalformedDatasetException.class)
                .hasMessageContaining("in 100 bytes");
    }
}

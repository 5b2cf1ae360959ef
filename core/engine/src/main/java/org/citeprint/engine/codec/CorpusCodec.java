// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;

/** Works, origins, then each field present in the order of {@link Field}. */
final class CorpusCodec implements DatasetCodec<Corpus> {

    @Override
    public void write(Corpus corpus, Encoder out) throws IOException {
        out.number(corpus.works());
        out.strings(corpus.files());
        out.ints(corpus.originFiles());
        out.ints(corpus.originLines());
        out.number(corpus.fields().size());
        for (Field field : corpus.fields()) {
            out.constant(field);
            switch (field.kind()) {
                case TEXT -> out.strings(column(corpus.texts(), field));
                case NUMBER -> out.longs(column(corpus.numbers(), field));
                case LIST -> writeTerms(column(corpus.lists(), field), out);
            }
        }
    }

    private static <T> T column(Map<Field, T> columns, Field field) {
        T column = columns.get(field);
        if (column == null) {
            throw new IllegalStateException("the corpus holds " + field.label() + " as another kind of column");
        }
        return column;
    }

    private static void writeTerms(Terms terms, Encoder out) throws IOException {
        out.strings(terms.labels());
        out.ints(terms.offsets());
        out.ints(terms.ids());
    }

    @Override
    public Corpus read(Decoder in) throws IOException {
        int works = in.number();
        Strings files = in.strings();
        Supplier<int[]> originFiles = in.laterInts(works, files.size());
        Supplier<int[]> originLines = in.laterInts(works, Integer.MAX_VALUE);
        Map<Field, Strings> texts = new EnumMap<>(Field.class);
        Map<Field, Supplier<long[]>> numbers = new EnumMap<>(Field.class);
        Map<Field, Terms> lists = new EnumMap<>(Field.class);
        int fields = in.count(Long.BYTES);
        for (int i = 0; i < fields; i++) {
            Field field = in.constant(Field.class);
            switch (field.kind()) {
                case TEXT -> texts.put(field, requireWorks(in.laterStrings(), works));
                case NUMBER -> numbers.put(field, in.laterLongs(works));
                case LIST -> lists.put(field, in.terms(works));
            }
        }
        return Corpus.later(works, texts, numbers, lists, files, originFiles, originLines);
    }

    private static Strings requireWorks(Strings column, int works) throws MalformedDatasetException {
        Decoder.require(column.size() == works, "not one text a work");
        return column;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.store.CheckedMapping;
import org.citeprint.engine.store.DamagedEntryException;

/**
 * Turns datasets into bytes and back. Equal datasets have equal bytes on every machine. The form: the eight letters
 * {@code CITEPRNT}, the version of the form, the kind of dataset, then its parts, all little-endian.
 */
public final class Codec {

    /** The version of the form; part of every cache key. */
    public static final int VERSION = 1;

    /** {@code CITEPRNT} as a little-endian pair of numbers. */
    private static final int[] MAGIC = {0x45544943, 0x544e5250};

    private Codec() {}

    /** Writes a dataset. */
    public static void write(Dataset dataset, WritableByteChannel channel) throws IOException {
        Encoder out = new Encoder(channel);
        out.number(MAGIC[0]);
        out.number(MAGIC[1]);
        out.number(VERSION);
        out.text(kind(dataset));
        switch (dataset) {
            case Corpus corpus -> new CorpusCodec().write(corpus, out);
            case Network network -> new NetworkCodec().write(network, out);
            case InputOutputSystem system -> new SystemCodec().write(system, out);
            case Table table -> new TableCodec().write(table, out);
            case Figure figure -> new FigureCodec().write(figure, out);
            case Document document -> new DocumentCodec().write(document, out);
        }
        out.flush();
    }

    /**
     * Reads the one dataset a channel of so many bytes holds.
     *
     * @throws MalformedDatasetException when the bytes are not the form of a dataset
     */
    public static Dataset read(ReadableByteChannel channel, long size) throws IOException {
        return read(new Decoder(channel, size));
    }

    /**
     * Opens the one dataset that mapped bytes hold. The large columns of a corpus are read when somebody asks for them;
     * an {@code UncheckedIOException} with a {@link DamagedEntryException} says then that they cannot be used.
     *
     * @throws MalformedDatasetException when the bytes are not the form of a dataset
     */
    public static Dataset open(CheckedMapping mapping) throws IOException {
        return read(new MappedDecoder(mapping));
    }

    private static Dataset read(Decoder in) throws IOException {
        Decoder.require(in.number() == MAGIC[0] && in.number() == MAGIC[1], "this is not a dataset");
        int version = in.number();
        Decoder.require(version == VERSION, "the form has version " + version + ", not " + VERSION);
        String kind = in.text();
        try {
            Dataset dataset = codec(kind).read(in);
            in.end();
            return dataset;
        } catch (IllegalArgumentException | ProblemException e) {
            throw new MalformedDatasetException("a " + kind + " contradicts itself", e);
        }
    }

    private static DatasetCodec<?> codec(String kind) throws MalformedDatasetException {
        return switch (kind) {
            case "corpus" -> new CorpusCodec();
            case "network" -> new NetworkCodec();
            case "input-output-system" -> new SystemCodec();
            case "table" -> new TableCodec();
            case "figure" -> new FigureCodec();
            case "document" -> new DocumentCodec();
            default -> throw new MalformedDatasetException("no kind of dataset has this name");
        };
    }

    /** The name of a dataset's kind: {@code corpus}, {@code input-output-system}. */
    public static String kind(Dataset dataset) {
        return switch (dataset) {
            case Corpus corpus -> "corpus";
            case Network network -> "network";
            case InputOutputSystem system -> "input-output-system";
            case Table table -> "table";
            case Figure figure -> "figure";
            case Document document -> "document";
        };
    }
}

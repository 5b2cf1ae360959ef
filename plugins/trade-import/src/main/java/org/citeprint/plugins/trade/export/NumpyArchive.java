// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/**
 * NumPy's {@code .npz}: a zip of {@code .npy} arrays, version 1.0 of the format. Matrices are little-endian doubles, row by
 * row; labels are arrays of texts: {@code industries} and {@code demand} of two columns, {@code stressors} and {@code units} of one
 * for each extension, the
 * {@code currency}, and {@code industry_units} where rows are in several.
 */
final class NumpyArchive {

    private static final int ALIGNED = 64;
    private static final int CHUNK = 1 << 13;

    private NumpyArchive() {}

    static void write(InputOutputSystem system, Parts parts, List<Part> all, OutputStream stream) throws IOException {
        Folders folders = new Folders(system);
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Part part : all) {
                begin(zip, folders.path(part.folder()).replace("/", ".") + part.name());
                numbers(part.values(), part.name().equals("x"), zip);
                zip.closeEntry();
            }
            for (Extension extension : system.extensions()) {
                String prefix = folders.path(extension.name()).replace("/", ".");
                texts(zip, prefix + "stressors",
                        extension.stressors().stream().map(Stressor::name).map(List::of).toList());
                texts(zip, prefix + "units",
                        extension.stressors().stream().map(Stressor::unit).map(List::of).toList());
            }
            texts(zip, "currency", List.of(List.of(system.currency())));
            if (system.mixed()) {
                texts(zip, "industry_units",
                        IntStream.range(0, system.industries()).mapToObj(system::unit).map(List::of).toList());
            }
            texts(zip, "industries", parts.industries());
            texts(zip, "demand", parts.demand());
        }
    }

    private static void texts(ZipOutputStream zip, String name, List<List<String>> texts) throws IOException {
        begin(zip, name);
        texts(texts, zip);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static void header(String type, String shape, OutputStream out) throws IOException {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
        int length = 10 + text.length() + 1;
        String padded = text + " ".repeat((ALIGNED - length % ALIGNED) % ALIGNED) + "\n";
        out.write(new byte[]{(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) padded.length(),
            (byte) (padded.length() >> 8)});
        out.write(padded.getBytes(StandardCharsets.US_ASCII));
    }

    private static void numbers(Matrix matrix, boolean vector, OutputStream out) throws IOException {
        header("<f8", vector ? matrix.rows() + "," : matrix.rows() + ", " + matrix.columns(), out);
        ByteBuffer buffer = ByteBuffer.allocate(8 * CHUNK).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < matrix.values().length; from += CHUNK) {
            int count = Math.min(CHUNK, matrix.values().length - from);
            buffer.asDoubleBuffer().put(matrix.values(), from, count);
            out.write(buffer.array(), 0, 8 * count);
        }
    }

    /** Texts of one length in UTF-32, filled up with zeros. */
    private static void texts(List<List<String>> labels, OutputStream out) throws IOException {
        int width = labels.stream().flatMap(List::stream).mapToInt(text -> text.codePointCount(0, text.length())).max()
                .orElse(1);
        int longest = Math.max(1, width);
        int levels = labels.isEmpty() ? 1 : labels.getFirst().size();
        header("<U" + longest, labels.size() + ", " + levels, out);
        for (List<String> label : labels) {
            for (String text : label) {
                ByteBuffer buffer = ByteBuffer.allocate(4 * longest).order(ByteOrder.LITTLE_ENDIAN);
                text.codePoints().forEach(buffer::putInt);
                out.write(buffer.array());
            }
        }
    }
}

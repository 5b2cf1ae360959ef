// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.TableReader;

/** The files of a folder and of the zip archives in it: {@code lan_may12.zip} counts as a folder of that name. */
final class NestedFiles {

    private static final String END = "PK\005\006";

    private NestedFiles() {}

    static SortedMap<String, TableFile> of(InputFiles files) throws IOException {
        SortedMap<String, TableFile> all = new TreeMap<>();
        for (Map.Entry<String, TableFile> entry : files.all().entrySet()) {
            if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                unpack(entry.getKey(), entry.getValue(), all);
            } else {
                all.put(entry.getKey(), entry.getValue());
            }
        }
        return all;
    }

    private static void unpack(String path, TableFile archive, SortedMap<String, TableFile> all) throws IOException {
        String folder = path.substring(0, path.length() - ".zip".length());
        byte[] whole;
        try (InputStream in = archive.opener().open()) {
            whole = in.readAllBytes();
        }
        // A stream of entries that is cut off between two of them looks as if it ended there.
        if (!new String(whole, StandardCharsets.ISO_8859_1).contains(END)) {
            throw TableReader.damaged(archive.name(), new EOFException("zip END header not found"));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = zip.readAllBytes();
                    all.put(folder + "/" + entry.getName(), new TableFile(archive.name() + "!" + entry.getName(),
                            () -> new ByteArrayInputStream(bytes)));
                }
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(archive.name(), e);
        }
    }
}

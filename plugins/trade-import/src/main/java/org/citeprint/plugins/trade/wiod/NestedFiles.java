// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        try (InputStream in = archive.opener().open(); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = zip.readAllBytes();
                    all.put(folder + "/" + entry.getName(), new TableFile(archive.name() + "!" + entry.getName(),
                            () -> new ByteArrayInputStream(bytes)));
                }
            }
        } catch (ZipException e) {
            throw TableReader.damaged(archive.name(), e);
        }
    }
}

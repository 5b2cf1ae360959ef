// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Archives as the systems of users make them. */
class ArchivesTest {

    @TempDir private Path folder;

    private InputFiles open(byte[] bytes) throws IOException {
        Path zip = Files.write(folder.resolve("t.zip"), bytes);
        return InputFiles.open(new TestContext().file("t.zip", zip).folder(new InputPath("t.zip")));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("1\n".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Compressed on a Mac, a file has another beside it that is called as it is. */
    @Test
    void whatMacosLaysBesideFilesIsNoTable() throws IOException {
        try (InputFiles files = open(zip("icio/2018_SML.csv", "__MACOSX/icio/._2018_SML.csv", "icio/.DS_Store",
                "icio/._2018_SML.csv"))) {
            assertThat(files.all().keySet()).containsExactly("icio/2018_SML.csv");
        }
    }

    @Test
    void foldersMayBePartedByBackslashes() throws IOException {
        try (InputFiles files = open(zip("icio\\2018_SML.csv"))) {
            assertThat(files.matching("2018_sml\\.csv")).extracting(TableFile::name)
                    .isEqualTo(List.of("t.zip!icio/2018_SML.csv"));
            assertThat(files.require("icio/2018_SML.csv").opener().open().readAllBytes())
                    .isEqualTo("1\n".getBytes(UTF_8));
        }
    }

    @Test
    void aPageToLogInIsNoDamagedArchive() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> open("<!DOCTYPE html>\n<title>Log in</title>".getBytes(UTF_8)).close()))
                .hasMessageStartingWith("t.zip:1: error[CP-3176] the file is a web page, not a table");
        assertThat(catchThrowableOfType(ProblemException.class, () -> open("PK".getBytes(UTF_8)).close()))
                .hasMessageStartingWith("t.zip: error[CP-3109] the file is damaged or cut off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner.zip", "inner.7z", "inner.tar.gz", "INNER.RAR"})
    void archivesWithinAreToBeUnpacked(String inner) throws IOException {
        try (InputFiles files = open(zip(inner))) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> files.require("Z.csv")))
                    .hasMessageEndingWith("found " + inner
                            + "; unpack archives that lie among other files or in an archive");
        }
    }
}

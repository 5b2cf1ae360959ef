// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of exports in which some are bad, from the files to the report. */
class BadFilesTest {

    private static final String PIPELINE = """
            citeprint: 1
            steps:
              papers: { use: import.auto, with: { files: data/* }%s }
              report: { use: report.html, in: papers }
            publish: { report: out/report.html }
            """;

    @TempDir private static Path folder;
    private static Installed citeprint;

    @BeforeAll
    static void unpack() {
        citeprint = Installed.unpack(folder);
    }

    /** A study whose step has more than its files, and with these files, each a name and its content. */
    private static Path study(String name, String more, String... files) throws IOException {
        Path study = folder.resolve(name);
        Files.createDirectories(study.resolve("data"));
        Files.writeString(study.resolve("pipeline.yaml"), PIPELINE.formatted(more));
        for (int i = 0; i < files.length; i += 2) {
            Files.write(study.resolve("data").resolve(files[i]), files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return study;
    }

    private static String[] mixed() {
        return new String[]{"a.ris", "TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Half\n", "empty.ris", "",
            "login.ris", "<!doctype html><html><body>Sign in</body></html>\n", "z.ris",
            "TY  - JOUR\nTI  - Two\nER  - \n"};
    }

    @Test
    void theOthersAreImportedAndTheReportTells() throws IOException {
        Path study = study("mixed", "", mixed());
        Outcome run = citeprint.run(study, "run");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.err()).contains("warning[CP-3027] the file is left out: `data/empty.ris` is empty [CP-3002]",
                "data/login.ris:1", "download it again");
        assertThat(run.out())
                .contains("papers: data/empty.ris: 1 file read, 0 kept, 1 left out: `data/empty.ris` is empty");
        String report = Files.readString(study.resolve("out/report.html"));
        assertThat(report).contains("2 files could not be read as a whole: ", "Made from 2 works, with every step",
                ">data/login.ris</", "looks like a web page (HTML)", "data/a.ris:4, set aside: ",
                "<pre class=\"code\">TY  - JOUR\nTI  - Half</pre>");
        Outcome log = citeprint.run(study, "run", "--json");
        assertThat(log.json().at("/steps/0/ledger").toString()).contains("TI  - Half");
    }

    @Test
    void warningsThatAreNotShownAreCountedByCode() throws IOException {
        Path study = study("many", "", "1.ris", "", "2.ris", "", "3.ris", "", "4.ris", "", "5.ris", "", "6.ris", "",
                "7.ris",
                "", "a.ris", "TY  - JOUR\nTI  - One\nER  - \n", "h.csv", "Authors,Title,Year,EID\n");
        assertThat(citeprint.run(study, "run").err()).contains("3 more warnings: CP-3003 (1), CP-3027 (2)");
    }

    /** Computed or taken from the store. */
    @Test
    void aPipelineMayInsistOnEveryFile() throws IOException {
        Path study = study("strict", ", expect: { rejected-files: 0, works: 2 }", mixed());
        for (int i = 0; i < 2; i++) {
            Outcome run = citeprint.run(study, "run");
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(10);
            assertThat(run.err()).contains("CP-5010", "`rejected-files == 0`, but has 2");
        }
        Files.delete(study.resolve("data/empty.ris"));
        Files.delete(study.resolve("data/login.ris"));
        Outcome run = citeprint.run(study, "run");
        assertThat(run.exitCode()).as(run.toString()).isZero();
    }

    @Test
    void whereNothingIsImportedTheRunFails() throws IOException {
        Path study = study("nothing", "", "empty.ris", "", "login.ris", "<html><body>Sign in</body></html>\n");
        Outcome run = citeprint.run(study, "run");
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(8);
        assertThat(run.err()).contains("error[CP-3002]", "error[CP-3001]", "data/login.ris:1");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.doctor.Installation;

/**
 * What stands in the documentation of the installation about an error code.
 *
 * @param code the code, such as {@code CP-1203}
 * @param text the page
 */
record ErrorPage(String code, String text) {

    private static final Pattern CODE = Pattern.compile("CP-[0-9]{4}");

    /** Whether a word is a code and not the name of an operation. */
    static boolean isCode(String word) {
        return CODE.matcher(word.toUpperCase(Locale.ROOT)).matches();
    }

    /** The page of a code. */
    static ErrorPage of(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        Optional<Path> page = Installation.find().map(found -> found.home().resolve("docs/errors/" + code + ".md"));
        try {
            if (page.isPresent() && Files.isRegularFile(page.get())) {
                return new ErrorPage(code, Files.readString(page.get()));
            }
        } catch (IOException e) {
            throw unknown(code);
        }
        throw unknown(code);
    }

    private static ProblemException unknown(String code) {
        return new ProblemException(Problem.error("CP-5040", "there is no page about the code `" + code + "`",
                "the pages lie in `docs/errors` of the installation; a plugin's own codes are in its documentation"));
    }
}

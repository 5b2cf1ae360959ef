// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReprintAddressesTest {

    private static final String[] PIECES = {"Ames, J", " (reprint author)", " (corresponding author)", ", ", ",", "; ",
        ".; ", ".", " Univ Oslo", "(", "é", " \t", ";"};

    private static final Pattern NEXT = Pattern.compile("(?<=\\.); (?=[^;]*\\((?:reprint|corresponding) author\\))");
    private static final Pattern AUTHOR = Pattern.compile("\\((?:reprint|corresponding) author\\)\\s*,\\s*");
    private static final Pattern OLD_AUTHOR = Pattern.compile("^[^,]*,[^,]*,\\s*");

    /** The same rules as patterns. */
    private static List<String> byPatterns(String field) {
        List<String> addresses = new ArrayList<>();
        for (String part : field.isBlank() ? new String[0] : NEXT.split(field, -1)) {
            String[] halves = AUTHOR.split(part, 2);
            addresses.add(halves.length == 2 ? halves[1] : OLD_AUTHOR.matcher(part).replaceFirst(""));
        }
        return addresses;
    }

    @Test
    void arePartedBeforeMarkedAuthorsOnly() {
        assertThat(ReprintAddresses.of("Ames, J (corresponding author), Univ Oslo, St. Louis; Hall, Norway.; Brown, R"
                + " (corresponding author), ETH, Zurich, Switzerland."))
                .containsExactly("Univ Oslo, St. Louis; Hall, Norway.", "ETH, Zurich, Switzerland.");
        assertThat(ReprintAddresses.of("Ames, J, Univ Oslo, Oslo, Norway."))
                .containsExactly("Univ Oslo, Oslo, Norway.");
        assertThat(ReprintAddresses.of(" ")).isEmpty();
    }

    @Test
    void areWhatThePatternsSay() {
        Random random = new Random(8);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder field = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                field.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(ReprintAddresses.of(field.toString())).as("%s", field).isEqualTo(byPatterns(field.toString()));
        }
    }
}

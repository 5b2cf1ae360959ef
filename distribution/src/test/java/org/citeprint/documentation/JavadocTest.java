// SPDX-License-Identifier: Apache-2.0
package org.citeprint.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plugin author sees is documented: every public type, also a nested one, has a Javadoc comment. */
class JavadocTest {

    /** A type's declaration with what stands before it since the last statement, member or brace. */
    private static final Pattern TYPE = Pattern
            .compile("(?m)^( *)(public |static |final |sealed |non-sealed |abstract )*"
                    + "(class|interface|record|enum|@interface) (\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"api/contract", "api/testkit"})
    void everyPublicTypeHasAComment(String module) {
        List<String> without = new ArrayList<>();
        for (Path file : Repository.sources(module)) {
            undocumented(Repository.read(file)).forEach(type -> without.add(file.getFileName() + ": " + type));
        }
        assertThat(without).as("types without Javadoc in %s", module).isEmpty();
    }

    @Test
    void aMissingCommentIsSeen() {
        assertThat(undocumented(
                "/** A. */\npublic final class A {\n\n    /** B. */\n    @X(\"y\")\n    public record B() {}\n"
                        + "\n    // no Javadoc\n    public enum C {\n        D\n    }\n}\n"))
                .containsExactly("C");
        assertThat(undocumented("import a.b;\n\n@X\npublic interface E {\n    record F() {}\n}\n"))
                .containsExactly("E", "F");
    }

    /** The public types of a source file without a comment; in an interface a nested type is always public. */
    private static List<String> undocumented(String source) {
        boolean contract = Pattern.compile("(?m)^public (sealed |non-sealed )?@?interface ").matcher(source).find();
        List<String> names = new ArrayList<>();
        Matcher type = TYPE.matcher(source);
        while (type.find()) {
            boolean visible = type.group().contains("public ") || (contract && type.group(1).length() == 4);
            String before = source.substring(0, type.start()).replaceAll("(?m)^ *@\\w+(\\(.*\\))?\\s*$", "")
                    .stripTrailing();
            if (visible && !before.endsWith("*/")) {
                names.add(type.group(4));
            }
        }
        return names;
    }
}

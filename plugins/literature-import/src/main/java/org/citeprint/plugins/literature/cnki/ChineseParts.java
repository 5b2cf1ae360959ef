// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cnki;

import java.util.List;
import org.citeprint.plugins.literature.mapping.Parts;

/** How CNKI parts names and keywords: a comma does so in Chinese ones only, {@code Ames, J.} is one author. */
final class ChineseParts {

    private ChineseParts() {}

    static List<String> names(String value) {
        return isWestern(value) ? Parts.semicolons(value) : Parts.chineseNames(value.replace(',', ';'));
    }

    static List<String> keywords(String value) {
        boolean commas = !isWestern(value) && value.indexOf(';') < 0;
        return Parts.chinese(commas ? value.replace(',', '\uFF0C') : value);
    }

    static boolean isWestern(String value) {
        return value.chars().allMatch(letter -> letter < 0x2E80);
    }
}

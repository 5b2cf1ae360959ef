// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.text;

import java.util.Map;
import java.util.Set;

/** The singular of English nouns, by their endings and the exceptions that keywords have. */
public final class Plural {

    private static final Set<String> NO_PLURAL = Set.of("gas", "lens", "bus", "bias", "atlas", "canvas", "news",
            "series",
            "species", "diabetes", "rabies", "aids", "texas", "paris", "alias", "always", "perhaps", "whereas", "less",
            "covid", "mars", "wales", "netherlands", "philippines", "means");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"), Map.entry("syntheses", "synthesis"), Map.entry("crises", "crisis"),
            Map.entry("theses", "thesis"), Map.entry("indices", "index"), Map.entry("matrices", "matrix"),
            Map.entry("children", "child"), Map.entry("women", "woman"), Map.entry("men", "man"),
            Map.entry("gases", "gas"), Map.entry("lenses", "lens"), Map.entry("biases", "bias"),
            Map.entry("buses", "bus"), Map.entry("viruses", "virus"), Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"), Map.entry("movies", "movie"), Map.entry("lives", "life"),
            Map.entry("leaves", "leaf"), Map.entry("parentheses", "parenthesis"), Map.entry("diagnoses", "diagnosis"),
            Map.entry("prognoses", "prognosis"), Map.entry("vertices", "vertex"),
            Map.entry("appendices", "appendix"), Map.entry("vortices", "vortex"), Map.entry("potatoes", "potato"),
            Map.entry("tomatoes", "tomato"), Map.entry("volcanoes", "volcano"),
            Map.entry("mosquitoes", "mosquito"));

    private Plural() {}

    /** The singular of a word in lower case, of which the part behind the last hyphen counts; itself where it is none. */
    public static String singular(String word) {
        int last = word.lastIndexOf('-') + 1;
        return word.substring(0, last) + ofOne(word.substring(last));
    }

    private static String ofOne(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < 4 || !word.endsWith("s") || NO_PLURAL.contains(word) || word.endsWith("ss")
                || word.endsWith("us") || word.endsWith("is") || word.endsWith("ics")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")
                || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}

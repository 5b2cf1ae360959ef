// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/** Which measures the kinds of dataset have, known before there is one. */
final class Measures {

    private Measures() {}

    /** Whether any name may be a measure: tables have one for each column of counts or flows. */
    static boolean isOpen(Class<? extends Dataset> type) {
        return type == Table.class || type == Dataset.class;
    }

    /** The names of the measures a dataset of a type can have. */
    static List<String> of(Class<? extends Dataset> type) {
        if (type == Corpus.class) {
            List<String> names = new ArrayList<>(List.of("works"));
            Arrays.stream(Field.values()).filter(field -> field.kind() == Field.Kind.LIST)
                    .forEach(field -> names.add(field.label()));
            return names;
        }
        if (type == Network.class) {
            return List.of("nodes", "links", "weight", "density");
        }
        if (type == InputOutputSystem.class) {
            return List.of("regions", "sectors", "industries", "stressors", "output");
        }
        if (type == Figure.class) {
            return List.of("marks");
        }
        return type == Document.class ? List.of("bytes") : List.of("rows");
    }
}

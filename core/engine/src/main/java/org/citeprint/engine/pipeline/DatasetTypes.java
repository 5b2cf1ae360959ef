// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/** The names of the kinds of dataset in pipelines and messages. */
public final class DatasetTypes {

    private static final SequencedMap<String, Class<? extends Dataset>> TYPES = types();

    private DatasetTypes() {}

    private static SequencedMap<String, Class<? extends Dataset>> types() {
        SequencedMap<String, Class<? extends Dataset>> types = new LinkedHashMap<>();
        types.put("corpus", Corpus.class);
        types.put("network", Network.class);
        types.put("input-output-system", InputOutputSystem.class);
        types.put("table", Table.class);
        types.put("figure", Figure.class);
        types.put("document", Document.class);
        types.put("any", Dataset.class);
        return types;
    }

    /** The name of a type; {@code any} for {@link Dataset}. */
    public static String label(Class<? extends Dataset> type) {
        return TYPES.entrySet().stream().filter(entry -> entry.getValue() == type).findFirst().orElseThrow().getKey();
    }

    /** The name with its article, for a message: {@code a corpus}, {@code an input-output system}. */
    public static String phrase(Class<? extends Dataset> type) {
        return switch (label(type)) {
            case "input-output-system" -> "an input-output system";
            case "any" -> "a dataset";
            default -> "a " + label(type);
        };
    }

    static Optional<Class<? extends Dataset>> of(String label) {
        return Optional.ofNullable(TYPES.get(label));
    }

    /** All names. */
    public static List<String> labels() {
        return new ArrayList<>(TYPES.keySet());
    }
}

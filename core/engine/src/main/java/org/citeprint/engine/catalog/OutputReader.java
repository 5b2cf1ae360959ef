// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Dataset;

/** Reads the outputs of an operation from the type of its result. */
final class OutputReader {

    private static final String ALLOWED = "use a dataset (Corpus, Network, InputOutputSystem, Table, Figure, Document), "
            + "or a record of datasets and Optionals of one";

    private final Declaration declaration;

    OutputReader(Declaration declaration) {
        this.declaration = declaration;
    }

    List<Output> read(Class<?> result) {
        if (isDataset(result)) {
            Class<? extends Dataset> type = result.asSubclass(Dataset.class);
            return List.of(new Output(Output.SINGLE, "", false, type, "The " + Names.words(type) + "."));
        }
        if (!result.isRecord() || result.getRecordComponents().length == 0) {
            declaration.fault("CP-2014", "gives a result of type `" + result.getName() + "`", ALLOWED);
            return List.of();
        }
        RecordComponent[] components = result.getRecordComponents();
        List<String> names = declaration.names("CP-2014", components);
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            outputs.add(output(names.get(i), components[i]));
        }
        return outputs;
    }

    private Output output(String name, RecordComponent component) {
        String doc = declaration.doc("CP-2014", component);
        Type type = component.getGenericType();
        if (isDataset(type)) {
            return new Output(name, component.getName(), false, dataset(type), doc);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                && isDataset(generic.getActualTypeArguments()[0])) {
            return new Output(name, component.getName(), true, dataset(generic.getActualTypeArguments()[0]), doc);
        }
        declaration.fault("CP-2014", component, "an output cannot be of type `" + type.getTypeName() + "`", ALLOWED);
        return new Output(name, component.getName(), false, Dataset.class, doc);
    }

    /** One of the kinds of dataset; {@code Dataset} itself would leave the edges that start here without a type. */
    private static boolean isDataset(Type type) {
        return type instanceof Class<?> plain && Dataset.class.isAssignableFrom(plain) && plain != Dataset.class;
    }

    private static Class<? extends Dataset> dataset(Type type) {
        return ((Class<?>) type).asSubclass(Dataset.class);
    }
}

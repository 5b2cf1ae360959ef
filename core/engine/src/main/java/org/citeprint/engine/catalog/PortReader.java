// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Section;
import org.citeprint.engine.catalog.Port.Arity;

/** Reads the ports of an operation from the type of its inputs. */
final class PortReader {

    private static final String ALLOWED = "use None, a dataset (Corpus, Network, InputOutputSystem, Table, Figure, "
            + "Document), or a record of datasets, Optional or List of one, List<Section>, and Lineage";

    private final Declaration declaration;

    PortReader(Declaration declaration) {
        this.declaration = declaration;
    }

    List<Port> read(Class<?> inputs) {
        if (inputs == None.class) {
            return List.of();
        }
        if (Dataset.class.isAssignableFrom(inputs)) {
            Class<? extends Dataset> type = inputs.asSubclass(Dataset.class);
            return List.of(new Port("input", "", Arity.ONE, type, "The " + Names.words(type) + "."));
        }
        if (!inputs.isRecord() || inputs.getRecordComponents().length == 0) {
            declaration.fault("CP-2012", "takes inputs of type `" + inputs.getName() + "`", ALLOWED);
            return List.of();
        }
        return components(inputs.getRecordComponents());
    }

    private List<Port> components(RecordComponent... components) {
        List<String> names = declaration.names("CP-2012", components);
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            ports.add(port(names.get(i), components[i]));
        }
        return ports;
    }

    private Port port(String name, RecordComponent component) {
        Type type = component.getGenericType();
        if (type == Lineage.class) {
            return new Port(name, component.getName(), Arity.LINEAGE, Dataset.class, "");
        }
        String doc = declaration.doc("CP-2012", component);
        if (type instanceof Class<?> plain && Dataset.class.isAssignableFrom(plain)) {
            return new Port(name, component.getName(), Arity.ONE, plain.asSubclass(Dataset.class), doc);
        }
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> of) {
            if (generic.getRawType() == List.class && of == Section.class) {
                return new Port(name, component.getName(), Arity.SECTIONS, Dataset.class, doc);
            }
            if (Dataset.class.isAssignableFrom(of) && generic.getRawType() == List.class) {
                return new Port(name, component.getName(), Arity.MANY, of.asSubclass(Dataset.class), doc);
            }
            if (Dataset.class.isAssignableFrom(of) && generic.getRawType() == Optional.class) {
                return new Port(name, component.getName(), Arity.OPTIONAL, of.asSubclass(Dataset.class), doc);
            }
        }
        declaration.fault("CP-2012", component, "an input cannot be of type `" + type.getTypeName() + "`", ALLOWED);
        return new Port(name, component.getName(), Arity.ONE, Dataset.class, doc);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/**
 * The components in the order of the record. Units of rows come last and only where there are any: a table in one unit has
 * the bytes it had before tables could have several.
 */
final class SystemCodec implements DatasetCodec<InputOutputSystem> {

    @Override
    public void write(InputOutputSystem system, Encoder out) throws IOException {
        out.text(system.name());
        out.text(system.currency());
        out.texts(system.regions());
        out.texts(system.sectors());
        out.ints(system.regionOf());
        out.ints(system.sectorOf());
        out.texts(system.categories());
        out.ints(system.demandRegionOf());
        out.ints(system.categoryOf());
        out.matrix(system.transactions());
        out.matrix(system.finalDemand());
        out.doubles(system.output());
        out.number(system.extensions().size());
        for (Extension extension : system.extensions()) {
            writeExtension(extension, out);
        }
        if (!system.units().isEmpty()) {
            out.texts(system.units());
        }
    }

    private static void writeExtension(Extension extension, Encoder out) throws IOException {
        out.text(extension.name());
        out.number(extension.stressors().size());
        for (Stressor stressor : extension.stressors()) {
            out.text(stressor.name());
            out.text(stressor.unit());
        }
        out.matrix(extension.flows());
        out.flag(extension.demandFlows().isPresent());
        if (extension.demandFlows().isPresent()) {
            out.matrix(extension.demandFlows().get());
        }
    }

    @Override
    public InputOutputSystem read(Decoder in) throws IOException {
        String name = in.text();
        String currency = in.text();
        List<String> regions = in.texts();
        List<String> sectors = in.texts();
        int[] regionOf = indices(in, regions.size());
        int[] sectorOf = indices(in, sectors.size());
        List<String> categories = in.texts();
        int[] demandRegionOf = indices(in, regions.size());
        int[] categoryOf = indices(in, categories.size());
        Matrix transactions = in.matrix();
        Matrix finalDemand = in.matrix();
        double[] output = in.doubles();
        int count = in.count(Long.BYTES);
        List<Extension> extensions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            extensions.add(readExtension(in));
        }
        List<String> units = in.atEnd() ? List.of() : in.texts();
        return new InputOutputSystem(name, currency, regions, sectors, regionOf, sectorOf, categories, demandRegionOf,
                categoryOf, transactions, finalDemand, output, extensions, units);
    }

    private static Extension readExtension(Decoder in) throws IOException {
        String name = in.text();
        int count = in.count(2 * Long.BYTES);
        List<Stressor> stressors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            stressors.add(new Stressor(in.text(), in.text()));
        }
        Matrix flows = in.matrix();
        Optional<Matrix> demandFlows = in.flag() ? Optional.of(in.matrix()) : Optional.empty();
        return new Extension(name, stressors, flows, demandFlows);
    }

    private static int[] indices(Decoder in, int size) throws IOException {
        int[] indices = in.ints();
        Decoder.requireIndices(indices, size);
        return indices;
    }
}

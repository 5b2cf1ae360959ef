// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.Context;

/** Takes a system apart: Z, Y, x, and on request A and L, then F and F_Y of each extension. */
final class Parts {

    private static final List<String> INDUSTRY = List.of("region", "sector");
    private static final List<String> DEMAND = List.of("region", "category");

    private final InputOutputSystem system;
    private final List<List<String>> industries;
    private final List<List<String>> demand;

    Parts(InputOutputSystem system) {
        this.system = system;
        this.industries = IntStream.range(0, system.industries()).mapToObj(i -> List.of(
                system.regions().get(system.regionOf()[i]), system.sectors().get(system.sectorOf()[i]))).toList();
        this.demand = IntStream.range(0, system.demandRegionOf().length).mapToObj(k -> List.of(
                system.regions().get(system.demandRegionOf()[k]), system.categories().get(system.categoryOf()[k])))
                .toList();
    }

    List<List<String>> industries() {
        return industries;
    }

    List<List<String>> demand() {
        return demand;
    }

    List<Part> all(List<ExportOperation.Derived> derived, Context context) {
        List<Part> parts = new ArrayList<>();
        parts.add(square("Z", system.transactions()));
        parts.add(new Part("", "Y", INDUSTRY, industries, DEMAND, demand, system.finalDemand()));
        parts.add(new Part("", "x", INDUSTRY, industries, List.of("region"), List.of(List.of("indout")),
                new Matrix(system.industries(), 1, system.output())));
        if (!derived.isEmpty()) {
            Matrix a = Leontief.coefficients(system);
            if (derived.contains(ExportOperation.Derived.A)) {
                parts.add(square("A", a));
            }
            if (derived.contains(ExportOperation.Derived.L)) {
                parts.add(square("L", Leontief.inverse(a, system, context)));
            }
        }
        for (Extension extension : system.extensions()) {
            List<List<String>> rows = extension.stressors().stream().map(Stressor::name).map(List::of).toList();
            parts.add(new Part(extension.name(), "F", List.of("stressor"), rows, INDUSTRY, industries,
                    extension.flows()));
            extension.demandFlows().ifPresent(flows -> parts.add(
                    new Part(extension.name(), "F_Y", List.of("stressor"), rows, DEMAND, demand, flows)));
        }
        return parts;
    }

    private Part square(String name, Matrix values) {
        return new Part("", name, INDUSTRY, industries, INDUSTRY, industries, values);
    }
}

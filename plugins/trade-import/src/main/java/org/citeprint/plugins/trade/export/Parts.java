// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.trade.export.ExportOperation.Derived;

/** Takes a system apart: Z, Y, x, then F and F_Y of each extension, and what is computed of them on request. */
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

    List<Part> all(List<Derived> derived, Context context) {
        List<Part> parts = new ArrayList<>();
        parts.add(square("Z", system.transactions()));
        parts.add(new Part("", "Y", INDUSTRY, industries, DEMAND, demand, system.finalDemand()));
        parts.add(new Part("", "x", INDUSTRY, industries, List.of("region"), List.of(List.of("indout")),
                new Matrix(system.industries(), 1, system.output())));
        Computed computed = new Computed(system, context);
        for (Derived each : derived.stream().sorted().distinct().toList()) {
            switch (each) {
                case A -> parts.add(square("A", computed.a()));
                case L -> parts.add(square("L", computed.l()));
                case B -> parts.add(square("B", computed.b()));
                case G -> parts.add(square("G", computed.g()));
                case S, M -> {
                    // They are matrices of each extension.
                }
            }
        }
        for (Extension extension : system.extensions()) {
            add(extension, derived, computed, parts);
        }
        return parts;
    }

    private void add(Extension extension, List<Derived> derived, Computed computed, List<Part> parts) {
        parts.add(ofIndustries("F", extension, extension.flows()));
        extension.demandFlows().ifPresent(flows -> parts.add(ofDemand("F_Y", extension, flows)));
        if (derived.contains(Derived.S)) {
            parts.add(ofIndustries("S", extension, computed.s(extension.flows())));
            // Tonnes and money have no sum that flows of demand could be divided by.
            extension.demandFlows().filter(flows -> !system.mixed())
                    .ifPresent(flows -> parts.add(ofDemand("S_Y", extension, computed.ofDemand(flows))));
        }
        if (derived.contains(Derived.M)) {
            parts.add(ofIndustries("M", extension, computed.m(extension.flows())));
        }
    }

    private Part ofIndustries(String name, Extension extension, Matrix values) {
        StressorLabels labels = StressorLabels.of(extension);
        return new Part(extension.name(), name, labels.levels(), labels.rows(), INDUSTRY, industries, values);
    }

    private Part ofDemand(String name, Extension extension, Matrix values) {
        StressorLabels labels = StressorLabels.of(extension);
        return new Part(extension.name(), name, labels.levels(), labels.rows(), DEMAND, demand, values);
    }

    private Part square(String name, Matrix values) {
        return new Part("", name, INDUSTRY, industries, INDUSTRY, industries, values);
    }
}

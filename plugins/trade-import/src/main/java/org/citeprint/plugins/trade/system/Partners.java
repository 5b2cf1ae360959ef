// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.InputOutputSystem;

/** Finds for the codes of a record the industry or the column of final demand they mean. */
final class Partners {

    private final Shares regions;
    private final Shares sectors;
    private final List<String> households;
    private final int category;
    private final Map<String, Integer> regionIndex = new HashMap<>();
    private final Map<Country, Integer> countryIndex = new HashMap<>();
    private final Map<String, Integer> sectorIndex = new HashMap<>();
    private final Map<Long, Integer> industries = new HashMap<>();
    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<List<String>, List<Part>> found = new HashMap<>();

    /**
     * Where a share of a record goes.
     *
     * @param partner the place
     * @param share the share
     */
    record Part(Partner partner, double share) {}

    /** A place in F or F_Y, or why there is none. */
    sealed interface Partner {

        /** An industry. */
        record Industry(int index) implements Partner {}

        /** A column of final demand. */
        record Demand(int index) implements Partner {}

        /** None. */
        record Nobody(String reason) implements Partner {}
    }

    Partners(
            InputOutputSystem system, ExtensionOperation.Options options, Shares regions, Shares sectors) {
        this.regions = regions;
        this.sectors = sectors;
        this.households = options.households();
        for (int i = 0; i < system.regions().size(); i++) {
            int region = i;
            regionIndex.putIfAbsent(system.regions().get(i), i);
            Country.find(system.regions().get(i)).ifPresent(country -> countryIndex.putIfAbsent(country, region));
        }
        system.sectors().forEach(sector -> sectorIndex.putIfAbsent(sector, sectorIndex.size()));
        for (int i = 0; i < system.industries(); i++) {
            industries.put(pair(system.regionOf()[i], system.sectorOf()[i]), i);
        }
        for (int i = 0; i < system.demandRegionOf().length; i++) {
            columns.put(pair(system.demandRegionOf()[i], system.categoryOf()[i]), i);
        }
        this.category = options.category().map(system.categories()::indexOf).orElse(0);
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    /** All places of a record, or nobody where one of them is missing: a record is counted as a whole or not at all. */
    List<Part> find(String region, String sector) {
        return found.computeIfAbsent(List.of(region, sector), key -> parts(region, sector));
    }

    private List<Part> parts(String region, String sector) {
        List<Part> parts = new ArrayList<>();
        List<Shares.Share> codes = households.contains(sector)
                ? List.of(new Shares.Share(sector, 1))
                : sectors.of(sector, Optional.empty());
        for (Shares.Share place : regions.of(region, Optional.empty())) {
            for (Shares.Share code : codes) {
                Partner partner = find(place.target(), region, code.target(), sector);
                if (partner instanceof Partner.Nobody) {
                    return List.of(new Part(partner, 1));
                }
                parts.add(new Part(partner, place.weight() * code.weight()));
            }
        }
        return parts;
    }

    private Partner find(String target, String region, String code, String sector) {
        Optional<Integer> place = region(target);
        if (place.isEmpty()) {
            return new Partner.Nobody(missing("region", target, region));
        }
        if (households.contains(sector)) {
            Integer column = columns.get(pair(place.get(), category));
            return column == null
                    ? new Partner.Nobody("no final demand of `" + region + "`")
                    : new Partner.Demand(column);
        }
        Integer wanted = sectorIndex.get(code);
        if (wanted == null) {
            return new Partner.Nobody(missing("sector", code, sector));
        }
        Integer industry = industries.get(pair(place.get(), wanted));
        return industry == null
                ? new Partner.Nobody("no industry `" + region + ", " + sector + "`")
                : new Partner.Industry(industry);
    }

    /** A code that the concordance knows, and leads to nothing, is not the one to be looked for. */
    private static String missing(String kind, String wanted, String code) {
        return "no " + kind + " `" + wanted + "`" + (wanted.equals(code) ? "" : ", which `" + code + "` belongs to");
    }

    private Optional<Integer> region(String code) {
        return Optional.ofNullable(regionIndex.get(code))
                .or(() -> Country.find(code).map(countryIndex::get));
    }
}

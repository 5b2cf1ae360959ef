// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.InputOutputSystem;

/** Finds for the codes of a record the industry or the column of final demand they mean. */
final class Partners {

    private final Concordance regions;
    private final Concordance sectors;
    private final List<String> households;
    private final int category;
    private final Map<String, Integer> regionIndex = new HashMap<>();
    private final Map<Country, Integer> countryIndex = new HashMap<>();
    private final Map<String, Integer> sectorIndex = new HashMap<>();
    private final Map<Long, Integer> industries = new HashMap<>();
    private final Map<Long, Integer> columns = new HashMap<>();

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
            InputOutputSystem system, ExtensionOperation.Options options, Concordance regions, Concordance sectors) {
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

    Partner find(String region, String sector) {
        Optional<Integer> place = region(regions.of(region));
        if (place.isEmpty()) {
            return new Partner.Nobody("no region `" + region + "`");
        }
        if (households.contains(sector)) {
            Integer column = columns.get(pair(place.get(), category));
            return column == null
                    ? new Partner.Nobody("no final demand of `" + region + "`")
                    : new Partner.Demand(column);
        }
        Integer code = sectorIndex.get(sectors.of(sector));
        if (code == null) {
            return new Partner.Nobody("no sector `" + sector + "`");
        }
        Integer industry = industries.get(pair(place.get(), code));
        return industry == null
                ? new Partner.Nobody("no industry `" + region + ", " + sector + "`")
                : new Partner.Industry(industry);
    }

    private Optional<Integer> region(String code) {
        return Optional.ofNullable(regionIndex.get(code))
                .or(() -> Country.find(code).map(countryIndex::get));
    }
}

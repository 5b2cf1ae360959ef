// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

/**
 * Something that production or consumption causes or uses, such as CO2, land or jobs.
 *
 * @param name the name as the source gives it; parts such as a compartment follow after {@code " | "}
 * @param unit the unit, such as {@code kt}
 */
public record Stressor(String name, String unit) {}

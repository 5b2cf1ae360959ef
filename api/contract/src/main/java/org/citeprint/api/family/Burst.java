// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

/**
 * One burst of one term.
 *
 * @param level 1 for the first state above the usual rate
 * @param start the first bin, from 0
 * @param end the last bin, included
 * @param strength how much better the burst state explains the bins than the usual rate; not negative
 * @param ongoing whether it reaches the last bin, so that its end is not known
 */
public record Burst(int level, int start, int end, double strength, boolean ongoing) {}

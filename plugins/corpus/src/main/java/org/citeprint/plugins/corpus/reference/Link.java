// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

/**
 * Two mentions that may be one work.
 *
 * @param one the lower number of a mention
 * @param other the higher
 * @param bits how much speaks for it, see {@link Agreement}
 */
record Link(int one, int other, double bits) implements Comparable<Link> {

    /** The surest first; of equally sure ones the first by number. */
    @Override
    public int compareTo(Link link) {
        int byBits = Double.compare(link.bits, bits);
        int byOne = byBits != 0 ? byBits : Integer.compare(one, link.one);
        return byOne != 0 ? byOne : Integer.compare(other, link.other);
    }
}

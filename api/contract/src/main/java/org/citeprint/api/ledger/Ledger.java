// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.ledger;

import java.util.List;

/**
 * All ledger entries of one step, sorted by subject and unit.
 *
 * @param entries the entries
 */
public record Ledger(List<LedgerEntry> entries) {

    /** A step that counts nothing. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Whether every entry balances; the engine refuses a step whose ledger does not. */
    public boolean balances() {
        return entries.stream().allMatch(LedgerEntry::balances);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

/** What a work must meet to stay. */
interface Condition {

    /** Why a work does not meet it, as a short phrase; the empty text when it does. */
    String fault(int work);
}

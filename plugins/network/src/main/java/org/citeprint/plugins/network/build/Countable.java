// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Field;

/** Something works have several of, so that it can be counted together. */
interface Countable {

    /** The field of the corpus that holds it. */
    Field field();

    /** What one is called. */
    String singular();

    /** What several are called. */
    String label();
}

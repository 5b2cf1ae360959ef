// SPDX-License-Identifier: Apache-2.0
/** The parts of a record that every format has in some spelling: DOI, year, countries. */
@NullMarked
package org.citeprint.plugins.literature.record;

import org.jspecify.annotations.NullMarked;

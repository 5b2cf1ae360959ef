// SPDX-License-Identifier: Apache-2.0
/** The parts of a record that every format has in some spelling: DOI and year. */
@NullMarked
package org.citeprint.plugins.literature.record;

import org.jspecify.annotations.NullMarked;

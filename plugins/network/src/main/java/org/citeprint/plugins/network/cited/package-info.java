// SPDX-License-Identifier: Apache-2.0
/** What a cited reference says: its author, year and source, and which work it is. */
@NullMarked
package org.citeprint.plugins.network.cited;

import org.jspecify.annotations.NullMarked;

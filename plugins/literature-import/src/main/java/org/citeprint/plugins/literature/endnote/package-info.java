// SPDX-License-Identifier: Apache-2.0
/** EndNote. */
@NullMarked
package org.citeprint.plugins.literature.endnote;

import org.jspecify.annotations.NullMarked;

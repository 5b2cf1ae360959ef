// SPDX-License-Identifier: Apache-2.0
/** The main path of a literature: which citations most ways from old to new works run through. */
@NullMarked
package org.citeprint.plugins.network.path;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Which chains of suppliers a footprint comes along: structural paths, and the layers of production they cross. */
@NullMarked
package org.citeprint.plugins.accounting.path;

import org.jspecify.annotations.NullMarked;

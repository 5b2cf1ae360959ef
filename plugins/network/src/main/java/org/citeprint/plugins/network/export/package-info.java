// SPDX-License-Identifier: Apache-2.0
/** Networks in the formats of other programs. */
@NullMarked
package org.citeprint.plugins.network.export;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Fields of a corpus side by side. */
@NullMarked
package org.citeprint.plugins.view.field;

import org.jspecify.annotations.NullMarked;

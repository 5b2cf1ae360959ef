// SPDX-License-Identifier: Apache-2.0
/** JSON files of any shape, cut into records. */
@NullMarked
package org.citeprint.plugins.literature.json;

import org.jspecify.annotations.NullMarked;

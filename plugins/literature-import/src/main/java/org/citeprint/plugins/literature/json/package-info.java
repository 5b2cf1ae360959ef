// SPDX-License-Identifier: Apache-2.0
/** JSON read from bytes, a value at a time, without making what nobody asks for. */
@NullMarked
package org.citeprint.plugins.literature.json;

import org.jspecify.annotations.NullMarked;

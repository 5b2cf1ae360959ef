// SPDX-License-Identifier: Apache-2.0
/** Text looked at as bytes, without making strings. */
@NullMarked
package org.citeprint.plugins.literature.bytes;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What a file is: its format, the generation of the format, its encoding. */
@NullMarked
package org.citeprint.plugins.literature.detect;

import org.jspecify.annotations.NullMarked;

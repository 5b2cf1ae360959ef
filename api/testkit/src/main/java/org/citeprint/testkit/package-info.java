// SPDX-License-Identifier: Apache-2.0
/** Contract tests that the author of a plugin extends. */
@NullMarked
package org.citeprint.testkit;

import org.jspecify.annotations.NullMarked;

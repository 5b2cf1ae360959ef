// SPDX-License-Identifier: Apache-2.0
/** Opens pages in a real browser without a window, over the DevTools protocol. */
@NullMarked
package org.citeprint.testkit.browser;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Themes and how they change: strategic diagrams, evolution over slices of time. */
@NullMarked
package org.citeprint.plugins.view.theme;

import org.jspecify.annotations.NullMarked;

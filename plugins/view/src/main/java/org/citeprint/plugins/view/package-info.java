// SPDX-License-Identifier: Apache-2.0
/** Views of a literature as data and figures: words and themes over time, flows, maps, timelines. */
@NullMarked
package org.citeprint.plugins.view;

import org.jspecify.annotations.NullMarked;

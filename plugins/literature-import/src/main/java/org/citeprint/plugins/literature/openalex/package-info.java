// SPDX-License-Identifier: Apache-2.0
/** Works of OpenAlex as its API gives them. */
@NullMarked
package org.citeprint.plugins.literature.openalex;

import org.jspecify.annotations.NullMarked;

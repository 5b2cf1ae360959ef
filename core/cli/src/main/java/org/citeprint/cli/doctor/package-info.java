// SPDX-License-Identifier: Apache-2.0
/** Looks at the machine and the installation. */
@NullMarked
package org.citeprint.cli.doctor;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.option;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value an option has when the pipeline does not give it, written as it would stand in YAML: {@code "5"},
 * {@code "association-strength"}, {@code "[]"}, {@code "[production, consumption]"}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /** The value as YAML text. */
    String value();
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a structure by their number; one that is missing fails. */
record ThriftFields(Map<Integer, Object> values) {

    int number(int field) {
        return Math.toIntExact(get(field, Long.class));
    }

    String text(int field) {
        return get(field, String.class);
    }

    ThriftFields structure(int field) {
        return get(field, ThriftFields.class);
    }

    List<ThriftFields> structures(int field) {
        return list(field).stream().map(ThriftFields.class::cast).toList();
    }

    List<?> list(int field) {
        return get(field, List.class);
    }

    private <T> T get(int field, Class<T> type) {
        return type.cast(Optional.ofNullable(values.get(field))
                .orElseThrow(() -> new AssertionError("no field " + field + " in " + values)));
    }
}

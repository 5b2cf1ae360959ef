// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.io.IOException;
import java.io.InputStream;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.SalvagedStream;

/** Tells JSON Lines from one JSON value that may be spread over lines. Looks at the first lines, and stores none. */
final class JsonShape {

    private static final int LINES = 10;

    private int first = -1;
    private int last = -1;
    private int full;
    private int objects;
    private boolean startsWithObject;

    private JsonShape() {}

    /**
     * Whether each line is a value of its own: there are several, the first begins an object, and at least half of the
     * first ten begin and end with a brace. In one value over several lines, objects end with a comma or far below.
     */
    static boolean isLines(Source source) throws IOException {
        JsonShape shape = new JsonShape();
        try (InputStream in = SalvagedStream.open(source)) {
            byte[] block = new byte[1 << 16];
            for (int count = in.read(block); count >= 0 && shape.full < LINES; count = in.read(block)) {
                for (int i = 0; i < count && shape.full < LINES; i++) {
                    shape.see(block[i]);
                }
            }
        }
        shape.endLine();
        return shape.full > 1 && shape.startsWithObject && 2 * shape.objects >= shape.full;
    }

    private void see(byte value) {
        if (value == '\n' || value == '\r') {
            endLine();
        } else if (value > ' ') {
            first = first < 0 ? value : first;
            last = value;
        }
    }

    private void endLine() {
        if (first >= 0) {
            startsWithObject |= full == 0 && first == '{';
            full++;
            objects += first == '{' && last == '}' ? 1 : 0;
            first = -1;
        }
    }
}

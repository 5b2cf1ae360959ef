// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

/** Shows nothing. */
public final class SilentBoard implements Board {

    @Override
    public void add(String id, String operation) {}

    @Override
    public void begin(String id) {}

    @Override
    public void phase(String id, String name, long total) {}

    @Override
    public void advance(String id, long units) {}

    @Override
    public void end(String id, Mark mark) {}

    @Override
    public void close() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

/** Shows how the steps of a run stand. Any thread may call it. */
public sealed interface Board extends AutoCloseable permits LiveBoard, PlainBoard, SilentBoard {

    /** Says that there will be this step. */
    void add(String id, String operation);

    /** A step has begun. */
    void begin(String id);

    /** How far a step is in a part of its work; {@code total} is 0 when not known. */
    void progress(String id, String phase, long done, long total);

    /** Nothing more will happen to a step. */
    void end(String id, Mark mark);

    /** Shows the last state and stops. */
    @Override
    void close();
}

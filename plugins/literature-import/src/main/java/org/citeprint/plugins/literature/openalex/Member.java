// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

/**
 * What stands in a member of an object, or in an element of a list.
 *
 * @param key its name; of an element the name of its list
 * @param shape its shape
 * @param use what its text or number is for
 * @param inside what an object has
 */
record Member(Key key, Shape shape, Use use, Layout inside) {

    /** The kinds of values. */
    enum Shape {
        /** A text or number. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** An object. */
        OBJECT,
        /** A list of texts or numbers. */
        TEXTS,
        /** A list of objects. */
        OBJECTS,
        /** A list of objects with a name, or of names. */
        NAMES,
        /** Words with the places where they stand. */
        INDEX,
        /** A list of works, when it is a list. */
        RESULTS,
        /** Anything; it is passed over. */
        ANY
    }

    static Member text(Key key, Use use) {
        return new Member(key, Shape.TEXT, use, Layout.NOTHING);
    }

    static Member number(Key key, Use use) {
        return new Member(key, Shape.NUMBER, use, Layout.NOTHING);
    }

    static Member texts(Key key, Use use) {
        return new Member(key, Shape.TEXTS, use, Layout.NOTHING);
    }

    static Member object(Key key, Layout inside) {
        return new Member(key, Shape.OBJECT, Use.NONE, inside);
    }

    static Member objects(Key key, Layout inside) {
        return new Member(key, Shape.OBJECTS, Use.NONE, inside);
    }

    /** A list of things that have a name, by which they are taken. */
    static Member names(Key key, Use use) {
        return new Member(key, Shape.NAMES, use, Layout.of(text(Key.DISPLAY_NAME, use), text(Key.KEYWORD, use),
                text(Key.DESCRIPTOR_NAME, use)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An element of a page or a picture. Names of elements and attributes are part of the program, never data; values and
 * texts may be anything. Handlers and style attributes cannot be made, links only to places of the page and to the web.
 */
public final class Element implements Node {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern LINK = Pattern.compile("#.*|https?://.*");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    private Element(String name) {
        this.name = requireName(name);
    }

    /** An empty element. */
    public static Element of(String name) {
        return new Element(name);
    }

    /** An element with classes. */
    public static Element of(String name, String classes) {
        return new Element(name).set("class", classes);
    }

    /** An element with classes (none when empty) that holds a text. */
    public static Element of(String name, String classes, String text) {
        return (classes.isEmpty() ? of(name) : of(name, classes)).text(text);
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name in HTML: " + name);
        }
        return name;
    }

    /** Sets an attribute. */
    public Element set(String attribute, String value) {
        if (attribute.startsWith("on") || attribute.equals("style") || attribute.equals("src")) {
            throw new IllegalArgumentException("the page's policy forbids the attribute " + attribute);
        }
        if (attribute.equals("href") && !LINK.matcher(value).matches()) {
            throw new IllegalArgumentException("a link leads neither into the page nor to the web: " + value);
        }
        attributes.put(requireName(attribute), value);
        return this;
    }

    /** Sets an attribute to a number of pixels, rounded to a tenth. */
    public Element set(String attribute, double pixels) {
        return set(attribute, Pixels.text(pixels));
    }

    /** Adds a text. */
    public Element text(String value) {
        children.add(new Text(value));
        return this;
    }

    /** Adds parts. */
    public Element add(Node... parts) {
        Collections.addAll(children, parts);
        return this;
    }

    /** Adds parts. */
    public Element add(Collection<? extends Node> parts) {
        children.addAll(parts);
        return this;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The attributes in the order they were set. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The parts within. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }
}

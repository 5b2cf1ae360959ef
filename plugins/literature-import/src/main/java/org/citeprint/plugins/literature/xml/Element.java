// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a record.
 *
 * @param name its name, with a prefix when it has one
 * @param attributes its attributes
 * @param children the elements in it
 * @param text all text in it and below, as it stands
 */
public record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

    /** The elements at a path of names below this one. */
    public List<Element> all(String... path) {
        List<Element> found = List.of(this);
        for (String step : path) {
            List<Element> next = new ArrayList<>();
            for (Element element : found) {
                element.children.stream().filter(child -> child.name.equals(step)).forEach(next::add);
            }
            found = next;
        }
        return found;
    }

    /** The first element at a path. */
    public Optional<Element> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** The text of the first element at a path that has any, with single blanks; empty when there is none. */
    public String value(String... path) {
        return all(path).stream().map(Element::plain).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** The texts of the elements at a path. */
    public List<String> values(String... path) {
        return all(path).stream().map(Element::plain).filter(text -> !text.isEmpty()).toList();
    }

    /** The text with single blanks where it was wrapped. */
    public String plain() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** An attribute, or the empty text. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** All elements of a name below this one, however deep. */
    public List<Element> below(String wanted) {
        List<Element> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<Element> found) {
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        }
    }
}

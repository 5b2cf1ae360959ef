// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Finds the classes of a jar that carry {@code @Operation}, and the names they give, without loading any. Most class
 * files are dismissed by a search for the annotation's descriptor (Horspool 1980: the pattern is moved on by up to its
 * own length at each step); only those that hold it are parsed.
 */
final class OperationScanner {

    private static final String DESCRIPTOR = "Lorg/citeprint/api/operation/Operation;";
    private static final byte[] PATTERN = DESCRIPTOR.getBytes(StandardCharsets.US_ASCII);
    private static final int[] SHIFTS = shifts();

    /** A class that carries the annotation. */
    record Found(String operation, String className, boolean forNewerJava) {}

    private OperationScanner() {}

    private static int[] shifts() {
        int[] shifts = new int[256];
        Arrays.fill(shifts, PATTERN.length);
        for (int i = 0; i < PATTERN.length - 1; i++) {
            shifts[PATTERN[i]] = PATTERN.length - 1 - i;
        }
        return shifts;
    }

    /** The operation a class file declares. */
    static Optional<Found> scan(String entry, byte[] classFile) throws ZipException {
        if (!mentionsOperation(classFile)) {
            return Optional.empty();
        }
        try {
            int newest = ClassFile.latestMajorVersion();
            int major = Byte.toUnsignedInt(classFile[6]) * 256 + Byte.toUnsignedInt(classFile[7]);
            if (major > newest) {
                // The name can be read all the same, so that whoever uses the operation is told what is wrong with it.
                classFile[6] = (byte) (newest >> 8);
                classFile[7] = (byte) newest;
            }
            String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
            return nameOf(ClassFile.of().parse(classFile)).map(operation -> new Found(operation, name, major > newest));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            ZipException damaged = new ZipException("its entry " + entry + " is no class file");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static boolean mentionsOperation(byte[] text) {
        int last = PATTERN.length - 1;
        for (int end = last; end < text.length; end += SHIFTS[text[end] & 0xFF]) {
            if (text[end] == PATTERN[last]
                    && Arrays.equals(text, end - last, end + 1, PATTERN, 0, PATTERN.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> nameOf(ClassModel model) {
        return model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .map(RuntimeVisibleAnnotationsAttribute::annotations)
                .flatMap(annotations -> annotations.stream())
                .filter(annotation -> annotation.className().equalsString(DESCRIPTOR))
                .findFirst()
                .flatMap(OperationScanner::nameOf);
    }

    private static Optional<String> nameOf(Annotation operation) {
        for (AnnotationElement element : operation.elements()) {
            if (element.name().equalsString("name") && element.value() instanceof AnnotationValue.OfString name) {
                return Optional.of(name.stringValue());
            }
        }
        return Optional.empty();
    }
}

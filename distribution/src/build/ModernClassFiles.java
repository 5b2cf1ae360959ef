// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Writes the class files of a jar anew in the format of this Java, with the tables that let them be verified quickly.
 * Java's cache of loaded classes takes no class file of a format before Java 6, and picocli's are of Java 5: without
 * this, most of the time to start goes into loading the 170 classes of the command line (docs/adr/0008).
 *
 * <p>The build runs it as {@code java ModernClassFiles.java FOLDER NAME*.jar}. Equal jars become equal jars.
 */
final class ModernClassFiles {

    private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    private ModernClassFiles() {}

    public static void main(String[] args) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(args[0]), args[1])) {
            for (Path jar : jars) {
                write(jar, read(jar));
            }
        }
    }

    private static Map<JarEntry, byte[]> read(Path jar) throws IOException {
        Map<JarEntry, byte[]> content = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            ClassFile classFile = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(hierarchy(file)));
            for (JarEntry entry : Collections.list(file.entries())) {
                try (InputStream in = file.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    content.put(entry, entry.getName().endsWith(".class") ? modern(classFile, bytes) : bytes);
                }
            }
        }
        return content;
    }

    /** Which class extends which: told by the jar and by this Java. */
    private static ClassHierarchyResolver hierarchy(JarFile jar) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
            String name = type.descriptorString();
            ZipEntry entry = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
            try {
                return entry == null ? null : jar.getInputStream(entry);
            } catch (IOException e) {
                return null;
            }
        }).orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static byte[] modern(ClassFile classFile, byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        if (model.majorVersion() >= FIRST_WITH_STACK_MAPS) {
            return bytes;
        }
        // Each instruction is passed on by itself: code that is copied as a whole gets no tables.
        ClassTransform bodies = ClassTransform.transformingMethodBodies((code, instruction) -> code.with(instruction));
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.latestMajorVersion(), 0);
            } else {
                builder.with(element);
            }
        };
        return classFile.transformClass(model, version.andThen(bodies));
    }

    private static void write(Path jar, Map<JarEntry, byte[]> content) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<JarEntry, byte[]> entry : content.entrySet()) {
                JarEntry copy = new JarEntry(entry.getKey().getName());
                copy.setTimeLocal(entry.getKey().getTimeLocal());
                out.putNextEntry(copy);
                out.write(entry.getValue());
            }
        }
    }
}

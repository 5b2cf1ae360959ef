// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.store.Action.StoredOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoreTest {

    @TempDir private Path folder;

    private static StoredObject put(Workspace workspace, String text) {
        try (Batch batch = workspace.objects().begin()) {
            StoredObject object = batch.add(channel -> channel.write(ByteBuffer.wrap(bytes(text))));
            batch.commit();
            return object;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String get(Workspace workspace, StoredObject object) throws IOException {
        return workspace.objects().read(object, (channel, size) -> {
            ByteBuffer buffer = ByteBuffer.allocate((int) size);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            }
            return new String(buffer.array(), StandardCharsets.UTF_8);
        });
    }

    @Test
    void anObjectHasTheNameOfItsBytes() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, "abc");
            assertThat(object.sha256())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(folder.resolve("objects/ba").resolve(object.sha256())).hasContent("abc");
            assertThat(get(workspace, object)).isEqualTo("abc");
        }
    }

    /** By what the format says, written down a second time: a head, the size, the digests of blocks of 128 KiB. */
    @Test
    void anObjectOfManyBlocksHasTheNameOfTheirDigests() throws Exception {
        int block = 1 << 17;
        try (Workspace workspace = Workspace.open(folder)) {
            for (int size : new int[]{0, 1, block, block + 1, 3 * block, 3 * block + 7}) {
                byte[] content = new byte[size];
                new java.util.Random(size).nextBytes(content);
                MessageDigest name = MessageDigest.getInstance("SHA-256");
                if (size <= block) {
                    name.update(content);
                } else {
                    name.update(bytes("citeprint blocks"));
                    name.update(ByteBuffer.allocate(Long.BYTES).putLong(size).array());
                    for (int from = 0; from < size; from += block) {
                        name.update(MessageDigest.getInstance("SHA-256")
                                .digest(Arrays.copyOfRange(content, from, Math.min(size, from + block))));
                    }
                }
                try (Batch batch = workspace.objects().begin()) {
                    StoredObject object = batch.add(channel -> {
                        channel.write(ByteBuffer.wrap(content, 0, size / 3));
                        channel.write(ByteBuffer.wrap(content, size / 3, size - size / 3));
                    });
                    batch.commit();
                    assertThat(object).isEqualTo(new StoredObject(HexFormat.of().formatHex(name.digest()), size));
                    assertThat(object.namedByBytes()).isEqualTo(size <= block);
                    assertThat(workspace.objects().intact(object)).isTrue();
                }
            }
        }
    }

    @Test
    void nothingIsThereBeforeTheCommit() {
        try (Workspace workspace = Workspace.open(folder)) {
            try (Batch batch = workspace.objects().begin()) {
                StoredObject object = batch.add(channel -> channel.write(ByteBuffer.wrap(bytes("x"))));
                assertThat(workspace.objects().intact(object)).isFalse();
            }
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
            assertThat(folder.resolve("objects")).doesNotExist();
        }
    }

    @Test
    void everyFlippedBitOfAnObjectIsNoticed() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            StoredObject object = put(workspace, "some text");
            Path file = folder.resolve("objects").resolve(object.sha256().substring(0, 2)).resolve(object.sha256());
            byte[] good = Files.readAllBytes(file);
            for (int bit = 0; bit < good.length * 8; bit++) {
                byte[] bad = good.clone();
                bad[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, bad);
                assertThat(workspace.objects().intact(object)).isFalse();
                assertThatThrownBy(() -> get(workspace, object)).isInstanceOf(DamagedEntryException.class);
            }
            put(workspace, "some text");
            assertThat(workspace.objects().intact(object)).isTrue();
        }
    }

    @Test
    void aFlippedBitInAnyByteOfAnActionIsNoticed() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            Action action = action("aa11");
            workspace.actions().put(action);
            assertThat(workspace.actions().find("aa11")).contains(action);
            Path file = folder.resolve("actions/aa/aa11.json");
            byte[] good = Files.readAllBytes(file);
            for (int place = 0; place < good.length; place++) {
                byte[] bad = good.clone();
                bad[place] ^= (byte) (1 << place % 8);
                Files.write(file, bad);
                assertThatThrownBy(() -> workspace.actions().find("aa11")).isInstanceOf(DamagedEntryException.class);
            }
            workspace.actions().put(action("aa22"));
            Files.copy(folder.resolve("actions/aa/aa22.json"), file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> workspace.actions().find("aa11")).hasMessageContaining("another key");
            assertThat(workspace.actions().find("aa33")).isEmpty();
        }
    }

    private static Action action(String key) {
        Tally tally = new Tally("f", "works").read(2).kept(1);
        tally.rejected("no year", Position.of("f", 3));
        return new Action(key, new TreeMap<>(Map.of("option x", "ü \" \\ 1")),
                List.of(new StoredOutput("result", "table", new StoredObject("ab", 3), Map.of("rows", 0.1 + 0.2))),
                new Ledger(List.of(tally.entry())),
                List.of(Problem.warning("X-1", Position.of("f", 3), "message", "hint"),
                        Problem.warning("X-2", "m", "h")),
                List.of(new InputFile("f", 7, "cd")), 12);
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws IOException {
        Workspace.open(folder).close();
        Files.writeString(folder.resolve("tmp/999-1"), "half");
        Workspace.open(folder).close();
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void oneRunAtATime() {
        try (Workspace first = Workspace.open(folder)) {
            ProblemException busy = catchThrowableOfType(ProblemException.class, () -> Workspace.open(first.folder()));
            assertThat(busy.problems().getFirst().toString()).isEqualTo("error[CP-5001] the workspace `" + folder
                    + "` is in use by process " + ProcessHandle.current().pid()
                    + "; wait until that run has ended, or choose another folder with `--workspace`");
        }
        Workspace.open(folder).close();
    }

    @Test
    void aViewNeedsAndMakesNothing() throws IOException {
        Workspace view = Workspace.view(folder.resolve("none"));
        assertThat(view.actions().find("aa")).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> Workspace.open(folder.resolve("file/.citeprint")));
        assertThat(problem.problems().getFirst().code()).isEqualTo("CP-6001");
        assertThat(problem.problems().getFirst().message()).contains(".citeprint");
    }
}

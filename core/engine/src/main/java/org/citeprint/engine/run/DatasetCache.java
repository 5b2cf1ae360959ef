// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.codec.Codec;
import org.citeprint.engine.store.Batch;
import org.citeprint.engine.store.DamagedEntryException;
import org.citeprint.engine.store.ObjectStore;
import org.citeprint.engine.store.StoredObject;

/**
 * Datasets by the digest of their bytes. What a step has just made stays in memory as long as there is room; what the
 * store holds is decoded when a step that really runs asks for it.
 */
final class DatasetCache {

    private final ObjectStore objects;
    private final Map<String, SoftReference<Dataset>> held = new ConcurrentHashMap<>();

    DatasetCache(ObjectStore objects) {
        this.objects = objects;
    }

    /** Adds a dataset to a batch. */
    StoredObject put(Dataset dataset, Batch batch) {
        StoredObject object = batch.add(channel -> Codec.write(dataset, channel));
        held.put(object.sha256(), new SoftReference<>(dataset));
        return object;
    }

    /** The dataset with these bytes. */
    Dataset get(StoredObject object) throws StepFailedException {
        Optional<Dataset> here = Optional.ofNullable(held.get(object.sha256()))
                .flatMap(reference -> Optional.ofNullable(reference.get()));
        return here.isPresent() ? here.get() : read(object);
    }

    private Dataset read(StoredObject object) throws StepFailedException {
        try {
            Dataset dataset = objects.open(object, Codec::read, Codec::open);
            held.put(object.sha256(), new SoftReference<>(dataset));
            return dataset;
        } catch (DamagedEntryException e) {
            throw new StepFailedException(damaged(e));
        }
    }

    /** What a run is told when an entry it was using turned out to be damaged. */
    static Problem damaged(DamagedEntryException e) {
        return Problem.error("CP-5007",
                "an entry of the store was damaged while the run used it: " + e.getMessage(),
                "run again: it will be computed anew; if that happens often, check the disk");
    }
}

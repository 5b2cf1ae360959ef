// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.option;

/**
 * A folder (or one file) to read, relative to the pipeline's folder. All files below it are inputs of the step:
 * their contents and their names within the folder are in the cache key.
 *
 * @param path the text as the user wrote it
 */
public record InputPath(String path) {

    @Override
    public String toString() {
        return path;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xls;

/** Takes the cells of a sheet as they stand in the file, mostly row by row; rows and columns are counted from 0. */
public interface XlsCells {

    /** A number, or a date as a number of days. */
    void number(int row, int column, double value);

    /** A text. */
    void text(int row, int column, String value);

    /** A truth value. */
    void truth(int row, int column, boolean value);

    /** An error by its code in MS-XLS, such as 0x07 for a division by zero. */
    void error(int row, int column, int code);
}

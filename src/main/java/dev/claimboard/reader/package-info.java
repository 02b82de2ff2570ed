/**
 * Brings papers in: {@link dev.claimboard.reader.PaperInputs} opens files, folders and standard input, a
 * {@link dev.claimboard.reader.PaperReader} reads each format, and copies of one abstract become one paper.
 *
 * <p>Imports {@code paper} and libraries for file formats. A new format is a reader, a line in
 * {@link dev.claimboard.reader.Readers}, and a sample with its expected records.
 */
package dev.claimboard.reader;

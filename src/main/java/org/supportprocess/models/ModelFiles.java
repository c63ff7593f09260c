package org.supportprocess.models;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a set: diagrams, forms, tables and the examples of what tables answer.
 *
 * @param contents by bare file name, in UTF-8
 */
public record ModelFiles(SortedMap<String, byte[]> contents) {

    /** In bytes: a larger file was not drawn by a person. */
    public static final int LARGEST = 2_000_000;

    public ModelFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    public static ModelFiles of(Map<String, byte[]> contents) {
        return new ModelFiles(new TreeMap<>(contents));
    }

    /** These, with others in the place of those of the same name. */
    public ModelFiles with(Map<String, byte[]> others) {
        SortedMap<String, byte[]> together = new TreeMap<>(contents);
        together.putAll(others);
        return new ModelFiles(together);
    }

    /**
     * Of a file, in hexadecimal digits.
     *
     * @throws IllegalArgumentException if it is not among these
     */
    public String sha256(String file) {
        byte[] content = contents.get(file);
        if (content == null) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        return sha256(content);
    }

    /** Of all files with their names, in hexadecimal digits. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        contents.keySet()
                .forEach(file ->
                        all.append(file).append(' ').append(sha256(file)).append('\n'));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Those that the engine carries out: examples are for the checks. */
    public ModelFiles executed() {
        SortedMap<String, byte[]> executed = new TreeMap<>(contents);
        executed.keySet().removeIf(name -> name.endsWith(".csv"));
        return new ModelFiles(executed);
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelFiles files && sha256().equals(files.sha256());
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
        return contents.keySet().toString();
    }
}

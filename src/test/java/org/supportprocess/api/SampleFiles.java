package org.supportprocess.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people and attackers send them, the smallest of each kind. */
public interface SampleFiles {

    byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0");

    Map<String, byte[]> HONEST = Map.ofEntries(
            Map.entry("screenshot.png", PNG),
            Map.entry("SCREENSHOT.PNG", PNG),
            Map.entry("photo.jpg", bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0")),
            Map.entry("anim.gif", bytes("GIF89a\1\0\1\0")),
            Map.entry("photo.webp", bytes("RIFF\32\0\0\0WEBPVP8 ")),
            Map.entry("paint.bmp", bytes("BM\u003a\0\0\0\0\0\0\0\66\0\0\0\50\0\0\0\1\0\0\0\1\0\0\0\1\0\30\0")),
            Map.entry("bill.pdf", bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")),
            Map.entry("notes.txt", "障害 – Störung".getBytes(StandardCharsets.UTF_8)),
            Map.entry("notepad.txt", ("\ufeffUnicode").getBytes(StandardCharsets.UTF_16LE)),
            Map.entry("users.csv", "名前;部署\r\n田中;総務\r\n".getBytes(Charset.forName("Shift_JIS"))),
            Map.entry("trace.log", bytes("2026-12-02T09:00:00Z ERROR it is <b>down</b>\n")),
            Map.entry("trace.json", bytes("{\"a\": 1}")),
            Map.entry("trace.har", bytes("{\"log\": {\"version\": \"1.2\"}}")),
            Map.entry("mail.eml", bytes("Return-Path: <a@b.example>\r\nSubject: Hi\r\n\r\nHello\r\n")),
            Map.entry("mail.msg", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600))),
            Map.entry("report.docx", zip("[Content_Types].xml", "word/document.xml")),
            Map.entry("report.xlsx", zip("xl/workbook.xml", "[Content_Types].xml")),
            Map.entry("logs.zip", zip("a.log")),
            Map.entry("a.log.gz", gzip(10)),
            Map.entry("bomb.zip", zeros(50_000_000)),
            Map.entry("bomb.gz", gzip(50_000_000)));

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An image that no two tests share, so large that it is kept in several parts. */
    static byte[] large(int size) {
        byte[] noise = new byte[size - PNG.length];
        new Random(size).nextBytes(noise);
        return FileApi.join(PNG, noise);
    }

    static byte[] zip(String... names) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] zeros(int count) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[count]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] gzip(int zeros) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(file)) {
            zip.write(new byte[zeros]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}

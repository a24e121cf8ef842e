package fr.prendresoin.deploy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The ZIP of an evidence file, read strictly: files stored as they are, one after the other, and nothing that could vary.
 * It is written again from what was read and compared, so that no byte of its form can hide anything either.
 */
final class ProofZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    private static final short UTF_8 = 1 << 11;
    private static final short FIRST_DAY = 34;

    private final byte[] bytes;

    ProofZip(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Fills the contents by their names; returns where the form is not the one, or empty. */
    String read(Map<String, byte[]> contents) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        String last = "le début du ZIP";
        while (at + LOCAL_LENGTH <= bytes.length && zip.getInt(at) == LOCAL) {
            int size = zip.getInt(at + 18);
            int nameLength = zip.getShort(at + 26);
            int start = at + LOCAL_LENGTH + nameLength;
            if (size < 0 || nameLength < 0 || start < 0 || start + size < 0 || start + size > bytes.length) {
                return "le fichier qui suit " + last;
            }
            last = new String(bytes, at + LOCAL_LENGTH, nameLength, StandardCharsets.UTF_8);
            contents.put(last, Arrays.copyOfRange(bytes, start, start + size));
            at = start + size;
        }
        int fault = Arrays.mismatch(bytes, written(contents));
        return fault < 0 ? "" : place(contents, fault);
    }

    /** Which file a place is in; the form of the ZIP when it is between them. */
    private static String place(Map<String, byte[]> contents, int fault) {
        int at = 0;
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            at += LOCAL_LENGTH + file.getKey().getBytes(StandardCharsets.UTF_8).length + file.getValue().length;
            if (fault < at) {
                return file.getKey();
            }
        }
        return "la table du ZIP, octet " + fault;
    }

    private static byte[] written(Map<String, byte[]> contents) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        contents.forEach((name, content) -> {
            byte[] called = name.getBytes(StandardCharsets.UTF_8);
            table.writeBytes(central(called, content, zip.size()));
            table.writeBytes(called);
            zip.writeBytes(local(called, content));
            zip.writeBytes(called);
            zip.writeBytes(content);
        });
        byte[] end = buffer(END_LENGTH)
                .putInt(END)
                .putInt(0)
                .putShort((short) contents.size())
                .putShort((short) contents.size())
                .putInt(table.size())
                .putInt(zip.size())
                .putShort((short) 0)
                .array();
        zip.writeBytes(table.toByteArray());
        zip.writeBytes(end);
        return zip.toByteArray();
    }

    private static byte[] local(byte[] name, byte[] content) {
        ByteBuffer header = buffer(LOCAL_LENGTH).putInt(LOCAL);
        return common(header, name, content).putShort((short) 0).array();
    }

    private static byte[] central(byte[] name, byte[] content, int offset) {
        ByteBuffer header = buffer(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION);
        return common(header, name, content)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .array();
    }

    private static ByteBuffer common(ByteBuffer header, byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return header.putShort(VERSION)
                .putShort(UTF_8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}

package se.delmos.statsbidrag.documents.adapter;

import static se.delmos.statsbidrag.documents.adapter.Unacceptable.refuseIf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Looks through a picture's parts without drawing it: whole, not too large to draw, and a picture only. */
final class PictureInspection {

    private static final long MOST_PIXELS = 100_000_000;
    private static final String DAMAGED = "documents.file.damaged";
    private static final int BUFFER = 8 * 1024;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;

    private PictureInspection() {}

    static void png(Path file) throws IOException {
        try (var bytes = open(file)) {
            refuseIf(bytes.readLong() != 0x89504e470d0a1a0aL, DAMAGED);
            int kind = chunk(bytes, true);
            while (kind != IEND) {
                kind = chunk(bytes, false);
            }
            refuseIf(bytes.read() >= 0, "documents.file.two-kinds");
        }
        refuseOtherKinds(file);
    }

    static void jpeg(Path file) throws IOException {
        try (var bytes = open(file)) {
            refuseIf(bytes.readUnsignedShort() != 0xffd8, DAMAGED);
            int marker = segment(bytes);
            while (marker != 0xda) {
                marker = segment(bytes);
            }
            seekEnd(bytes);
        }
        refuseOtherKinds(file);
    }

    private static void refuseOtherKinds(Path file) throws IOException {
        Markup.refuseArchive(file);
        refuseIf(Markup.contains(file, Markup.PAGE), "documents.file.two-kinds");
    }

    private static int chunk(DataInputStream bytes, boolean first) throws IOException {
        int length = bytes.readInt();
        int kind = bytes.readInt();
        refuseIf(length < 0 || first != (kind == IHDR) || first && length != 13, DAMAGED);
        var sum = new CRC32();
        for (int shift = 24; shift >= 0; shift -= 8) {
            sum.update(kind >>> shift);
        }
        int rest = length;
        if (first) {
            var header = bytes.readNBytes(8);
            refuseIf(header.length < 8, DAMAGED);
            refuseLarge(number(header, 0), number(header, 4));
            sum.update(header);
            rest -= 8;
        }
        pass(bytes, rest, sum);
        refuseIf(bytes.readInt() != (int) sum.getValue(), DAMAGED);
        return kind;
    }

    private static void pass(DataInputStream bytes, int length, CRC32 sum) throws IOException {
        var buffer = new byte[BUFFER];
        for (int left = length; left > 0; ) {
            int read = bytes.read(buffer, 0, Math.min(left, BUFFER));
            refuseIf(read < 0, DAMAGED);
            sum.update(buffer, 0, read);
            left -= read;
        }
    }

    /** Reads one part of a JPEG up to the picture itself, and returns its marker. */
    private static int segment(DataInputStream bytes) throws IOException {
        refuseIf(bytes.readUnsignedByte() != 0xff, DAMAGED);
        int marker = bytes.readUnsignedByte();
        while (marker == 0xff) {
            marker = bytes.readUnsignedByte();
        }
        int length = bytes.readUnsignedShort() - 2;
        refuseIf(length < 0, DAMAGED);
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            bytes.readUnsignedByte();
            refuseLarge(bytes.readUnsignedShort(), bytes.readUnsignedShort());
            length -= 5;
        }
        bytes.skipNBytes(Math.max(0, length));
        return marker;
    }

    private static void seekEnd(DataInputStream bytes) throws IOException {
        for (int before = 0, now = bytes.readUnsignedByte(); before != 0xff || now != 0xd9; ) {
            before = now;
            now = bytes.readUnsignedByte();
        }
    }

    private static void refuseLarge(long width, long height) {
        refuseIf(width <= 0 || height < 0, DAMAGED);
        refuseIf(width * height > MOST_PIXELS, "documents.file.packed");
    }

    private static int number(byte[] bytes, int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | bytes[from + 3] & 0xff;
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}

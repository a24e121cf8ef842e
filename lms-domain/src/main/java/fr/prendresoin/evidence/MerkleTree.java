package fr.prendresoin.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One hash for many texts, from which nobody can take away, add or change one: the tree of RFC 6962, where a leaf is
 * SHA-256 of a byte 0 and its text, and a node SHA-256 of a byte 1 and its two children. A part with no sibling goes up as
 * it is.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root over these texts, in their order. */
    static String root(List<String> texts) {
        List<byte[]> level = leaves(texts);
        while (level.size() > 1) {
            level = parents(level);
        }
        return hex(level.isEmpty() ? sha256(new byte[0]) : level.get(0));
    }

    /** What leads from one text to the root: at each level the hash beside it, and on which side it stands. */
    static List<String> path(List<String> texts, int index) {
        List<String> path = new ArrayList<>();
        List<byte[]> level = leaves(texts);
        int at = index;
        while (level.size() > 1) {
            int sibling = at % 2 == 0 ? at + 1 : at - 1;
            if (sibling < level.size()) {
                path.add((at % 2 == 0 ? "right " : "left ") + hex(level.get(sibling)));
            }
            level = parents(level);
            at /= 2;
        }
        return path;
    }

    /** The root to which a text leads by a path. */
    static String follow(String text, List<String> path) {
        byte[] hash = leaf(text);
        for (String step : path) {
            byte[] beside = HexFormat.of().parseHex(step.substring(step.indexOf(' ') + 1));
            hash = step.startsWith("right ") ? node(hash, beside) : node(beside, hash);
        }
        return hex(hash);
    }

    private static List<byte[]> leaves(List<String> texts) {
        return texts.stream().map(MerkleTree::leaf).toList();
    }

    private static List<byte[]> parents(List<byte[]> level) {
        List<byte[]> parents = new ArrayList<>();
        for (int index = 0; index < level.size(); index += 2) {
            parents.add(index + 1 < level.size() ? node(level.get(index), level.get(index + 1)) : level.get(index));
        }
        return parents;
    }

    private static byte[] leaf(String text) {
        return sha256(new byte[] {LEAF}, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {NODE}, left, right);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

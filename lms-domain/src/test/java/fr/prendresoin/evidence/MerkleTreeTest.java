package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleTreeTest {

    @Property(tries = 200)
    void every_text_leads_to_the_root_by_its_path(@ForAll @IntRange(min = 1, max = 40) int count) {
        List<String> texts = texts(count);
        String root = MerkleTree.root(texts);

        assertThat(IntStream.range(0, count))
                .allMatch(index -> MerkleTree.follow(texts.get(index), MerkleTree.path(texts, index))
                        .equals(root));
    }

    @Property(tries = 200)
    void another_text_another_order_or_one_less_is_another_root(
            @ForAll @IntRange(min = 2, max = 40) int count, @ForAll @IntRange(min = 0, max = 39) int which) {
        List<String> texts = texts(count);
        int index = which % count;
        String root = MerkleTree.root(texts);
        List<String> changed = new ArrayList<>(texts);
        changed.set(index, "other");
        List<String> shorter = new ArrayList<>(texts);
        shorter.remove(index);
        List<String> swapped = new ArrayList<>(texts);
        swapped.add(swapped.remove(0));

        assertThat(root)
                .isNotEqualTo(MerkleTree.root(changed))
                .isNotEqualTo(MerkleTree.root(shorter))
                .isNotEqualTo(MerkleTree.root(swapped));
        assertThat(MerkleTree.follow("other", MerkleTree.path(texts, index))).isNotEqualTo(root);
    }

    @Example
    void a_leaf_is_never_taken_for_a_node() {
        assertThat(MerkleTree.root(List.of("a"))).isNotEqualTo(Seal.sha256("a"));
        assertThat(MerkleTree.root(List.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(number -> "leaf " + number).toList();
    }
}

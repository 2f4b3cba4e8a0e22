package org.sponsorline.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sponsorline.dataset.problem.Findings.Finding;
import org.sponsorline.dataset.problem.Pointer;

/// Finds where in the text the values stand that JSON Pointers name, in one walk that skips everything else.
///
/// The parser is asked for its place only here, so that a file without problems pays nothing for places.
final class PointerLocator {

    private final JsonReader in;
    private final Node root = new Node("");

    /// A step of the wanted pointers.
    private static final class Node {

        /// The members that hold one figure or a list of them.
        private static final Set<String> MAY_STAND_ALONE = Set.of("value", "from", "to");


        private final Map<String, Node> children = new HashMap<>();
        private final List<Wanted> wanted = new ArrayList<>(1);
        private final String step;

        private Node(String step) {
            this.step = step;
        }

        private Node with(Node other) {
            wanted.addAll(other.wanted);
            other.children.forEach((name, child) -> children.merge(name, child, Node::with));
            return this;
        }
    }

    /// A finding whose place is wanted.
    static final class Wanted {

        private final Finding finding;
        private long offset = -1;
        private String pointer;

        private Wanted(Finding finding) {
            this.finding = finding;
            pointer = finding.pointer();
        }

        Finding finding() {
            return finding;
        }

        /// Characters before the value, or -1 where it was not found.
        long offset() {
            return offset;
        }

        /// The pointer as it really is in the file.
        String pointer() {
            return pointer;
        }
    }

    PointerLocator(JsonReader in) {
        this.in = in;
    }

    /// Adds a finding to look for.
    Wanted want(Finding finding) {
        Node node = root;
        for (String step : Pointer.steps(finding.pointer())) {
            node = node.children.computeIfAbsent(step, Node::new);
        }
        Wanted wanted = new Wanted(finding);
        node.wanted.add(wanted);
        return wanted;
    }

    /// Walks to the end of the text, or to where it stops being JSON.
    void walk() throws IOException {
        visit(root);
    }

    private void visit(Node node) throws IOException {
        JsonToken token = in.peek();
        long begin = beginning(token);
        for (Wanted wanted : node.wanted) {
            if (wanted.offset < 0 && !wanted.finding.atName()) {
                wanted.offset = begin;
            }
        }
        if (token == JsonToken.NUMBER || token == JsonToken.BOOLEAN) {
            return;
        }
        if (node.children.isEmpty()) {
            in.skipValue();
        } else if (token == JsonToken.BEGIN_OBJECT) {
            visitMembers(node);
        } else if (token == JsonToken.BEGIN_ARRAY) {
            visitElements(node);
        } else {
            in.skipValue();
        }
    }

    /// Where the next token begins: the parser stands behind what it had to read to know it.
    ///
    /// A number or a truth value is read for that.
    private long beginning(JsonToken token) throws IOException {
        return switch (token) {
            case STRING, BEGIN_ARRAY, BEGIN_OBJECT -> in.getCharacterOffset() - 1;
            case NULL -> in.getCharacterOffset() - 4;
            case BOOLEAN -> (in.nextBoolean() ? -4 : -5) + in.getCharacterOffset();
            case NUMBER -> -in.nextString().length() + in.getCharacterOffset();
            default -> in.getCharacterOffset();
        };
    }

    private void visitMembers(Node node) throws IOException {
        standAlone(node);
        Map<String, Integer> occurrences = new HashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            // hasNext has taken the name's opening quote.
            long nameOffset = in.getCharacterOffset() - 1;
            String name = in.nextName();
            Node child = node.children.get(name);
            if (child == null) {
                in.skipValue();
                continue;
            }
            int occurrence = occurrences.merge(name, 1, Integer::sum);
            for (Wanted wanted : child.wanted) {
                if (wanted.finding.atName() && wanted.finding.occurrence() == occurrence) {
                    wanted.offset = nameOffset;
                }
            }
            // Of members that come twice the first was read.
            if (occurrence == 1) {
                visit(child);
            } else {
                in.skipValue();
            }
        }
        in.endObject();
    }

    /// Checks after the reading cannot tell one figure in a list from one that stands alone: here it stands alone.
    private static void standAlone(Node node) {
        Node element = Node.MAY_STAND_ALONE.contains(node.step) ? node.children.remove("0") : null;
        if (element != null) {
            rename(element, node.step);
            element.children.forEach((name, child) -> node.children.merge(name, child, Node::with));
        }
    }

    private static void rename(Node node, String step) {
        for (Wanted wanted : node.wanted) {
            wanted.pointer = wanted.pointer.replace("/" + step + "/0", "/" + step);
        }
        node.children.values().forEach(child -> rename(child, step));
    }

    private void visitElements(Node node) throws IOException {
        in.beginArray();
        for (int i = 0; in.hasNext(); i++) {
            Node child = node.children.get(Integer.toString(i));
            if (child == null) {
                in.skipValue();
            } else {
                visit(child);
            }
        }
        in.endArray();
    }
}

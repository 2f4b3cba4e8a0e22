package org.sponsorline.query.audience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Organization;
import org.sponsorline.model.text.Text;

/// The names of the organizations that an audience may not see, and where they are written.
///
/// Case and accents do not matter. In scripts that part words a name is found as whole words alone, so that AB is not
/// found in "about".
public final class WithheldNames {

    /// In scripts that do not part words a single sign is in half of all words.
    private static final int SHORTEST_UNPARTED = 2;

    private final Set<String> organizations;
    /// As they are written, by how they are looked for.
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private WithheldNames(Set<String> organizations) {
        this.organizations = organizations;
    }

    /// The names of the organizations withheld, and of those whose own names name one of them.
    public static WithheldNames of(Dataset dataset, Audience audience) {
        WithheldNames names = new WithheldNames(new LinkedHashSet<>(audience.organizations()));
        List<Organization> others = new ArrayList<>();
        for (Organization organization : dataset.organizations()) {
            if (names.organizations.contains(organization.id())) {
                names.add(organization);
            } else {
                others.add(organization);
            }
        }
        while (others.removeIf(names::addIfNamed)) {
            // The names just added may stand in others.
        }
        return names;
    }

    private boolean addIfNamed(Organization organization) {
        boolean named = inId(organization.id()) || in(organization.name());
        if (named) {
            organizations.add(organization.id());
            add(organization);
        }
        return named;
    }

    private void add(Organization organization) {
        ids.add(organization.id());
        add(organization.name());
        organization.aliases().forEach(this::add);
    }

    private void add(Text name) {
        for (String written : name.all()) {
            String folded = folded(written).strip();
            if (!folded.isEmpty() && (folded.length() >= SHORTEST_UNPARTED || partsWords(folded.codePointAt(0)))) {
                names.putIfAbsent(folded, written);
                ids.add(idForm(folded));
            }
        }
    }

    /// The ids of the organizations.
    Set<String> organizations() {
        return organizations;
    }

    /// The names written in a text, as the record has them; empty if there are none.
    public List<String> named(String text) {
        if (names.isEmpty()) {
            return List.of();
        }
        String folded = folded(text);
        return names.entrySet().stream().filter(name -> stands(name.getKey(), folded)).map(Map.Entry::getValue)
                .toList();
    }

    /// Whether a text names one of them in any language.
    boolean in(@Nullable Text text) {
        return text != null && text.all().stream().anyMatch(this::in);
    }

    boolean in(@Nullable String text) {
        if (text == null || names.isEmpty()) {
            return false;
        }
        String folded = folded(text);
        return names.keySet().stream().anyMatch(name -> stands(name, folded));
    }

    /// Whether an id, such as `alibaba-top`, speaks of one of them.
    boolean inId(String id) {
        if (ids.isEmpty()) {
            return false;
        }
        String form = idForm(folded(id));
        return ids.stream().anyMatch(name -> !name.isEmpty() && stands(name, form)) || in(id);
    }

    /// With one hyphen for whatever is between letters and digits.
    private static String idForm(String folded) {
        StringBuilder form = new StringBuilder(folded.length());
        folded.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                form.appendCodePoint(point);
            } else if (!form.isEmpty() && form.charAt(form.length() - 1) != '-') {
                form.append('-');
            }
        });
        return !form.isEmpty() && form.charAt(form.length() - 1) == '-' ? form.substring(0, form.length() - 1)
                : form.toString();
    }

    private static String folded(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /// Whether a text is of letters without accents and single spaces, as nearly every id is.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !joins(text.codePointBefore(at), name.codePointAt(0));
            boolean ends = end == text.length() || !joins(text.codePointAt(end), name.codePointBefore(name.length()));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /// Whether two neighbours are of one word.
    private static boolean joins(int one, int other) {
        return partsWords(one) && partsWords(other);
    }

    /// Whether it is a letter or digit of a script that parts words by spaces.
    private static boolean partsWords(int point) {
        return Character.isLetterOrDigit(point) && switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}

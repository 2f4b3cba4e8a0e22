package org.sponsorline.dataset.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.ScopeRow;

/// The words of the format that stand for the constants of an enum: `media-rights` for `MEDIA_RIGHTS`.
public final class Tokens<E extends Enum<E>> {

    public static final Tokens<Agreement.Kind> AGREEMENT_KINDS = new Tokens<>(Agreement.Kind.class);
    public static final Tokens<Agreement.Status> STATUSES = new Tokens<>(Agreement.Status.class);
    public static final Tokens<Agreement.Reason> REASONS = new Tokens<>(Agreement.Reason.class);
    public static final Tokens<Amendment.Field> AMENDED_FIELDS = new Tokens<>(Amendment.Field.class);
    public static final Tokens<AgreementOption.Kind> OPTION_KINDS = new Tokens<>(AgreementOption.Kind.class);
    public static final Tokens<AgreementOption.Status> OPTION_STATUSES = new Tokens<>(AgreementOption.Status.class);
    public static final Tokens<Milestone.Kind> MILESTONE_KINDS = new Tokens<>(Milestone.Kind.class);
    public static final Tokens<Organization.Kind> ORGANIZATION_KINDS = new Tokens<>(Organization.Kind.class);
    public static final Tokens<ScopeRow.Mode> MODES = new Tokens<>(ScopeRow.Mode.class);
    public static final Tokens<Money.Bound> BOUNDS = new Tokens<>(Money.Bound.class);
    public static final Tokens<Money.Basis> BASES = new Tokens<>(Money.Basis.class);
    public static final Tokens<Money.Kind> MONEY_KINDS = new Tokens<>(Money.Kind.class);
    public static final Tokens<Money.Certainty> CERTAINTIES = new Tokens<>(Money.Certainty.class);

    /// On what rights can be used; open to others, as these are plain words in the record.
    static final List<String> MEDIA = List.of("free-to-air", "pay-tv", "digital", "radio", "any");

    /// The scales a record can ask to be opened with.
    public static final List<String> SCALES = List.of("calendar");

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> words;

    private Tokens(Class<E> type) {
        words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            constants.put(word, constant);
            words.put(constant, word);
        }
    }

    /// The constant a word stands for, or null.
    @Nullable E constant(String word) {
        return constants.get(word);
    }

    @SuppressWarnings("NullAway") // every constant has its word
    public String word(E constant) {
        return words.get(constant);
    }

    /// Every word, in the order of the format's description.
    public List<String> words() {
        return List.copyOf(constants.keySet());
    }
}

package org.sponsorline.query.asof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Value;

/// Takes back what of an agreement's changes and options was not known by the end of a day.
///
/// A field that was changed later holds what it was changed from; nothing if that is not stated.
final class AmendedAsOf {

    private final AsOfFilter known;
    private final Predicate<String> isKnownAgreement;

    /// @param isKnownAgreement tells by its id whether an agreement was known
    AmendedAsOf(AsOfFilter known, Predicate<String> isKnownAgreement) {
        this.known = known;
        this.isKnownAgreement = isKnownAgreement;
    }

    /// The agreement as it stood then; the same one if nothing was changed later and no option was unknown.
    Agreement reduced(Agreement agreement) {
        if (agreement.amended().isEmpty() && agreement.options().isEmpty()) {
            return agreement;
        }
        List<Amendment> later = known.later(agreement);
        List<Amendment> amended = new ArrayList<>();
        for (Amendment amendment : agreement.amended()) {
            if (known.amendment(amendment)) {
                amended.add(reduced(amendment));
            }
        }
        List<AgreementOption> options = options(agreement);
        if (amended.equals(agreement.amended()) && options.equals(agreement.options())) {
            return agreement;
        }
        AgreementBuilder before = agreement.with().amended(List.copyOf(amended)).options(options);
        Set<Amendment.Field> set = EnumSet.noneOf(Amendment.Field.class);
        for (Amendment amendment : later) {
            if (set.add(amendment.field())) {
                amendment.field().set(before, amendment.from());
            }
        }
        return before.build();
    }

    private Amendment reduced(Amendment amendment) {
        FieldValue from = reduced(amendment.from());
        FieldValue to = reduced(amendment.to());
        boolean whole = known.whole(amendment.cite())
                && Objects.equals(from, amendment.from()) && Objects.equals(to, amendment.to());
        return whole ? amendment : new Amendment(
                amendment.date(), amendment.announced(), amendment.field(), from, to,
                known.whole(amendment.cite()) ? amendment.note() : null, known.reduced(amendment.cite()));
    }

    private @Nullable FieldValue reduced(@Nullable FieldValue value) {
        if (!(value instanceof FieldValue.Price price) || known.whole(price.value())) {
            return value;
        }
        Value stated = known.reduced(price.value());
        return stated instanceof Value.NotKnown ? null : new FieldValue.Price(stated);
    }

    private List<AgreementOption> options(Agreement agreement) {
        List<AgreementOption> options = new ArrayList<>();
        for (AgreementOption option : agreement.options()) {
            if (known.option(option)) {
                options.add(reduced(option));
            }
        }
        return List.copyOf(options);
    }

    private AgreementOption reduced(AgreementOption option) {
        boolean decided = option.status() != null && option.status() != AgreementOption.Status.OPEN
                || option.leads() != null;
        boolean open = decided && !known.outcome(option);
        boolean whole = !open && known.whole(option.cite())
                && (option.leads() == null || isKnownAgreement.test(option.leads()));
        if (whole) {
            return option;
        }
        return new AgreementOption(
                option.kind(), option.holder(), option.by(), option.until(), option.editions(),
                open ? AgreementOption.Status.OPEN : option.status(),
                open || option.leads() != null && !isKnownAgreement.test(option.leads()) ? null : option.leads(), null,
                known.reduced(option.cite()));
    }
}

package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// A part of what an agreement grants: what is held where, on what and by whom, where the agreement's own members are
/// only the union of such parts. What a row does not state is as the agreement has it.
///
/// @param territories where it holds
/// @param media       on which media, in the format's tokens
/// @param modes       in which ways it may be shown
/// @param languages   in which languages (BCP 47)
/// @param exclusive   null if it is not known
/// @param grantees    ids of those among the holders who hold it
/// @param term        the time it holds for, or null
/// @param editions    ids of the editions it covers
public record ScopeRow(
        List<Territory> territories, List<String> media, List<Mode> modes, List<String> languages,
        @Nullable Boolean exclusive, List<String> grantees, @Nullable Edtf term, List<String> editions,
        @Nullable Text note, List<Citation> cite) {

    /// In which way something may be shown.
    public enum Mode { LIVE, DELAYED, HIGHLIGHTS, CLIPS, ON_DEMAND, ANY }

    /// Whether it states nothing of what is held.
    public boolean isEmpty() {
        return territories.isEmpty() && media.isEmpty() && modes.isEmpty() && languages.isEmpty() && exclusive == null
                && grantees.isEmpty() && term == null && editions.isEmpty();
    }

    /// The same row with other citations.
    public ScopeRow citing(List<Citation> others) {
        return new ScopeRow(
                territories, media, modes, languages, exclusive, grantees, term, editions, note, others);
    }

    /// The same row without its note.
    public ScopeRow withoutNote() {
        return new ScopeRow(
                territories, media, modes, languages, exclusive, grantees, term, editions, null, cite);
    }

    /// The row with what it does not state itself taken from its agreement.
    public ScopeRow within(Agreement agreement) {
        return new ScopeRow(
                territories.isEmpty() ? agreement.territories() : territories,
                media.isEmpty() ? agreement.media() : media, modes, languages,
                exclusive == null ? agreement.exclusive() : exclusive,
                grantees.isEmpty() ? agreement.grantees() : grantees, term == null ? agreement.term() : term,
                editions.isEmpty() ? agreement.editions() : editions, note, cite);
    }
}

package org.sponsorline.desktop.show.room;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.AudienceBriefing;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Excursion;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.stale.StaleCheck;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.query.audience.AudienceRecord;
import org.sponsorline.query.audience.Withheld;
import org.sponsorline.view.ViewState;

/// What a show is made of: the briefing and the record as far as its audience may see them. What is withheld is not in
/// it, so that nothing painted from it can show it.
///
/// @param briefing with the scenes that are shown alone
/// @param index    the audience's record
/// @param audience who is in the room, or null for everybody
/// @param withheld how much of the record is not in the index
/// @param stale    which scenes show something else than when they were made
public record ShowMaterial(
        Briefing briefing, DatasetIndex index, @Nullable Audience audience, Withheld withheld, StaleCheck stale) {

    /// Looks at every entry, so it is for use in the background.
    ///
    /// @param audience its id, or null for everybody
    /// @param hash     of the record's file, or null if it is not known
    /// @throws IllegalArgumentException where the briefing has no such audience
    public static ShowMaterial of(
            Briefing briefing, DatasetIndex whole, @Nullable String audience, @Nullable String hash, Locale locale) {
        StaleCheck stale = StaleCheck.of(briefing, whole, hash);
        if (audience == null) {
            return new ShowMaterial(
                    AudienceBriefing.of(briefing, whole), whole, null,
                    AudienceRecord.of(whole.dataset(), Audience.of("", briefing.title())).withheld(), stale);
        }
        Audience room = briefing.audience(audience).orElseThrow(() -> new IllegalArgumentException(audience));
        AudienceRecord record = AudienceRecord.of(whole.dataset(), room);
        Dataset seen = record.dataset();
        DatasetIndex index = DatasetIndex.of(seen, locale);
        return new ShowMaterial(AudienceBriefing.of(briefing, index), index, room, record.withheld(), stale);
    }

    /// A scene by its id; empty for null and for scenes that are not shown.
    public Optional<Scene> scene(@Nullable String id) {
        return id == null ? Optional.empty() : briefing.scene(id);
    }

    /// The view that a picture of the room shows; null for a scene of text alone.
    public @Nullable ViewState view(RoomPicture room) {
        Excursion excursion = room.excursion();
        return excursion != null ? AudienceBriefing.view(excursion.view(), index)
                : scene(room.scene()).map(Scene::view).orElse(null);
    }

    /// With another briefing of the same record, as where a scene was added to it.
    public ShowMaterial with(Briefing changed) {
        return new ShowMaterial(AudienceBriefing.of(changed, index), index, audience, withheld, stale);
    }
}

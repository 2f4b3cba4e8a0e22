package org.sponsorline.desktop.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.briefing.show.Excursion;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.briefing.stale.SceneItems;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.Text;

/// Makes a scene of an excursion.
final class KeptExcursion {

    private KeptExcursion() {}

    /// The briefing with the excursion as the scene after the present one.
    static Briefing in(Briefing briefing, ShowState state, Excursion excursion, Workspace workspace, Clock clock) {
        int at = briefing.indexOf(state.sceneId());
        OpenRecord open = workspace.getRecord();
        @Nullable ShownScene shown = open == null ? null
                : SceneItems.captured(open.index(), excursion.view(), briefing.record().hash(), LocalDate.now(clock));
        Text title = briefing.scene(state.sceneId()).map(Scene::title).map(KeptExcursion::title).orElseThrow();
        Scene kept = Scene.ofView(briefing.freeId(), title, excursion.view(), shown).withBoard(excursion.board());
        return briefing.inserted(at + 1, kept);
    }

    private static Text title(Text of) {
        List<String> pairs = new ArrayList<>();
        for (Locale language : SpokenLanguages.all()) {
            pairs.add(language.toLanguageTag());
            pairs.add(MessageBundle.of(Show.class, language).say("keep.title", of.in(language)));
        }
        return Text.of(pairs);
    }
}

package org.sponsorline.briefing.show;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// How the time of a show stands against its plan, in whole seconds.
///
/// The plan of a scene is what its briefing says. Where only the whole is planned, or some scenes alone, the scenes
/// without a plan share what the others leave.
///
/// @param elapsed      in the script so far; excursions and pauses are no delay
/// @param left         until the planned end, negative where that is over; null without a plan
/// @param sceneElapsed in this scene, in all visits to it
/// @param scenePlanned planned for this scene, or null
/// @param difference   by how much the show is behind its plan, negative if it is ahead; 0 while the time of the
///                     scene it is in has come and is not over
/// @param standing     the same in one word
/// @param still        whether the clock stands, as it does in an excursion
public record Pacing(
        long elapsed, @Nullable Long left, long sceneElapsed, @Nullable Long scenePlanned, long difference,
        Standing standing, boolean still) {

    /// Within so many seconds a show is on time.
    private static final long TOLERANCE = 10;

    private static final double MILLIS = 1000;

    /// How a show stands against its plan.
    public enum Standing {
        UNPLANNED, AHEAD, ON_TIME, BEHIND
    }

    public static Pacing of(ShowState state) {
        ShowClock clock = state.clock();
        boolean still = state.excursion() != null || clock.held() || state.ended();
        long elapsed = seconds(clock.elapsed());
        long inScene = seconds(clock.inScene(state.scene()));
        double[] plan = plan(state.script());
        if (plan.length == 0) {
            return new Pacing(elapsed, null, inScene, null, 0, Standing.UNPLANNED, still);
        }
        double begins = Arrays.stream(plan, 0, state.scene()).sum();
        double ends = begins + plan[state.scene()];
        double whole = Arrays.stream(plan).sum();
        long difference = elapsed < begins ? elapsed - Math.round(begins)
                : elapsed > ends ? elapsed - Math.round(ends) : 0;
        Standing standing = difference < -TOLERANCE ? Standing.AHEAD
                : difference > TOLERANCE ? Standing.BEHIND : Standing.ON_TIME;
        return new Pacing(
                elapsed, Math.round(whole) - elapsed, inScene, Math.round(plan[state.scene()]), difference, standing,
                still);
    }

    /// The seconds planned for each scene, or none where there is no plan.
    private static double[] plan(Script script) {
        double stated = script.scenes().stream().mapToInt(line -> line.seconds() == null ? 0 : line.seconds()).sum();
        long open = script.scenes().stream().filter(line -> line.seconds() == null).count();
        if (script.slot() == null && open > 0) {
            return new double[0];
        }
        double share = open == 0 || script.slot() == null ? 0 : Math.max(0, script.slot() - stated) / open;
        return script.scenes().stream().mapToDouble(line -> line.seconds() == null ? share : line.seconds())
                .toArray();
    }

    private static long seconds(long millis) {
        return (long) Math.floor(millis / MILLIS);
    }

    /// How the show stands, such as "1:20 behind" or "on time"; in an excursion, that the clock stands.
    public String sentence(Locale locale) {
        Messages messages = Messages.of(Pacing.class, locale);
        if (still) {
            return messages.get("pacing.still");
        }
        return switch (standing) {
            case UNPLANNED -> messages.get("pacing.unplanned");
            case ON_TIME -> messages.get("pacing.on-time");
            case AHEAD -> messages.say("pacing.ahead", clock(-difference));
            case BEHIND -> messages.say("pacing.behind", clock(difference));
        };
    }

    /// Seconds as a clock shows them: `8:05`, `1:02:03`, and `-0:30` where they are negative.
    public static String clock(long seconds) {
        long whole = Math.abs(seconds);
        String sign = seconds < 0 ? "-" : "";
        return whole < 3600
                ? "%s%d:%02d".formatted(sign, whole / 60, whole % 60)
                : "%s%d:%02d:%02d".formatted(sign, whole / 3600, whole / 60 % 60, whole % 60);
    }
}

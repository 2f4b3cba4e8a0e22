package org.sponsorline.desktop.platform;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Applies the present [Appearance] to scenes: theme, tokens and size of letters.
public final class Stylist {

    private static final double ICON_EM = 1.2;

    /// The grounds of the two themes, `-sl-ground` in style sheets. The scene is filled with it and its root is not, so
    /// that the window is filled once in each frame.
    private static final Color LIGHT_GROUND = Color.WHITE;
    private static final Color DARK_GROUND = Color.rgb(0x0d, 0x11, 0x17);

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final Appearance look;

    public Stylist(Appearance look) {
        this.look = look;
    }

    /// Puts on nothing before the first control is made, which would else have the toolkit read its own theme. The
    /// first picture needs none.
    public static void withoutThemeAtFirst() {
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet("data:text/css,");
        }
    }

    private static void applyToAll(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        // A pop-up finds its colours where its owner stands, and may be dressed before it.
        Window.getWindows().stream().filter(Stage.class::isInstance).map(Window::getScene).filter(Objects::nonNull)
                .forEach(scene -> scene.getRoot().applyCss());
    }

    /// Follows the look with the whole program's theme, until unsubscribed.
    public Subscription applyToProgram() {
        return look.darkProperty().subscribe(Stylist::applyToAll);
    }

    /// Follows the look with one scene, until unsubscribed.
    ///
    /// @param root what the scene has or will have as its root
    public Subscription applyTheme(Scene scene, Parent root) {
        return Subscription.combine(
                look.darkProperty().subscribe(dark -> {
                    root.pseudoClassStateChanged(DARK, dark);
                    scene.setFill(dark ? DARK_GROUND : LIGHT_GROUND);
                }),
                look.reducedMotionProperty().subscribe(still -> root.pseudoClassStateChanged(STILL, still)),
                look.fontScaleProperty().subscribe(scale -> {
                    root.setStyle("-fx-font-family: '" + ToolkitTypeface.family() + "'; -fx-font-size: " + look.emPx() + "px;");
                    scene.getStylesheets().setAll(sheets());
                }));
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>(
                List.of(sheet("controlsfx.css"), sheet("tokens.css"), sheet("window.css"), iconSheet()));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque.css"));
        }
        return sheets;
    }

    /// The size of an icon is the size of its own letters: said in em, it would grow with every pass.
    private String iconSheet() {
        long px = Math.round(ICON_EM * look.emPx());
        return "data:text/css,.ikonli-font-icon%7B-fx-icon-size:" + px + "px;%7D";
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Stylist.class.getResource(name), name).toExternalForm();
    }
}

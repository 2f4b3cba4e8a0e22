package org.sponsorline.desktop.platform;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;

/// Lets a control show its text as it is. Buttons, boxes, links and items of menus take the first underscore for the
/// mark of an access key and leave it out, which is wrong for the text of a record or the name of a file.
public final class LiteralText {

    private LiteralText() {}

    /// The same control, which from now on shows underscores.
    public static <C extends Labeled> C in(C control) {
        control.setMnemonicParsing(false);
        return control;
    }

    /// The same item of a menu, which from now on shows underscores.
    public static <I extends MenuItem> I in(I item) {
        item.setMnemonicParsing(false);
        return item;
    }
}

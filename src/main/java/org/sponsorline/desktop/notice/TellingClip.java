package org.sponsorline.desktop.notice;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.sponsorline.desktop.platform.Clip;

/// A clipboard that says what it has taken, as nothing else shows that a copy was made.
public final class TellingClip implements Clip {

    private static final int LONGEST = 60;

    private final Clip clip;
    private final NoticeBoard board;
    private final BiFunction<String, Integer, String> ofText;
    private final Supplier<String> ofImage;

    /// @param ofText  the sentence for a text, from its beginning and the number of its lines
    /// @param ofImage the sentence for a picture
    public TellingClip(
            Clip clip, NoticeBoard board, BiFunction<String, Integer, String> ofText, Supplier<String> ofImage) {
        this.clip = clip;
        this.board = board;
        this.ofText = ofText;
        this.ofImage = ofImage;
    }

    @Override
    public void copyText(String text) {
        clip.copyText(text);
        int lines = (int) text.strip().lines().count();
        tell(ofText.apply(beginning(text.strip()), lines));
    }

    @Override
    public void copyText(String text, String sentence) {
        clip.copyText(text);
        tell(sentence);
    }

    @Override
    public void copyImage(Image image) {
        clip.copyImage(image);
        tell(ofImage.get());
    }

    private void tell(String sentence) {
        board.tell(new Notice(Notice.Weight.DONE, sentence, null, Notice.Subject.CLIPBOARD));
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("").replace('\t', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}

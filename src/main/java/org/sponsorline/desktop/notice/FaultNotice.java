package org.sponsorline.desktop.notice;

import org.sponsorline.desktop.notice.Notice.Action;
import org.sponsorline.desktop.notice.Notice.Weight;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;

/// Says in a sentence that the program itself has failed at something, with a report to copy.
public final class FaultNotice {

    private final MessageBundle words;
    private final NoticeBoard board;
    private final Clip clip;

    public FaultNotice(MessageBundle words, NoticeBoard board, Clip clip) {
        this.words = words;
        this.board = board;
        this.clip = clip;
    }

    /// Tells what faults have done. The same sentence once more takes the place of the first.
    public void tell(Faults faults, Faults.Effect effect) {
        String sentence = words.getString(effect.memoryShort() ? "fault.memory" : "fault.notice");
        board.tell(new Notice(
                Weight.ERROR, sentence, new Action(words.getString("fault.copy"), () -> clip.copyText(faults.report())),
                Notice.Subject.FAULT));
    }
}

package org.sponsorline.desktop.main;

import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.text.MessageBundle;

/// Says how to come out of full screen again: the window's frame, which could be closed, is gone.
public final class FullScreenNotice {

    private final MessageBundle words;
    private final NoticeBoard notices;
    private final Commands commands;

    /// @param words the texts of this package
    public FullScreenNotice(MessageBundle words, NoticeBoard notices, Commands commands) {
        this.words = words;
        this.notices = notices;
        this.commands = commands;
    }

    /// Speaks whenever this becomes true from now on, until it is false again.
    public void follow(ObservableValue<Boolean> fullScreen) {
        fullScreen.subscribe((before, now) -> tell(now));
    }

    private void tell(boolean fullScreen) {
        notices.withdraw(Notice.Subject.SCREEN);
        if (fullScreen) {
            notices.tell(new Notice(
                    Notice.Weight.DONE,
                    words.say("fullScreen.wayOut", commands.keyLabel(Command.FULL_SCREEN).orElse("Esc")), null,
                    Notice.Subject.SCREEN));
        }
    }
}

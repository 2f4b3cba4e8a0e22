package org.sponsorline.export;

import java.io.IOException;

/// A picture that is not written because it would take the place of a record. [WriteFault] has the reason in words.
public final class PictureRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String key;

    /// @param key of the reason in this room's words
    PictureRefusedException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}

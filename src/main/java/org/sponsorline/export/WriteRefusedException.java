package org.sponsorline.export;

import java.io.IOException;

/// A file that is not written for a reason of the program's own, such as that it would replace a record. [WriteFault]
/// has the reason in words.
public final class WriteRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String key;

    /// @param key of the reason in the messages of this package
    WriteRefusedException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}

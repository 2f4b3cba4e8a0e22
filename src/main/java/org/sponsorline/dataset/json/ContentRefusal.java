package org.sponsorline.dataset.json;

import java.io.IOException;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Something that makes a whole file useless and is no fault of its JSON, such as another format.
public final class ContentRefusal extends IOException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String argument;

    /// @param argument what the problem's sentence names, or empty
    public ContentRefusal(Kind kind, String argument) {
        super(kind.name());
        this.kind = kind;
        this.argument = argument;
    }

    public Kind kind() {
        return kind;
    }

    public String argument() {
        return argument;
    }
}

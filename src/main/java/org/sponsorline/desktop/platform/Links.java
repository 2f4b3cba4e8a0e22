package org.sponsorline.desktop.platform;

/// Opens addresses outside of the program. Nobody leaves without having seen where they go.
public interface Links {

    /// Shows the address and opens it in the system's browser once that is agreed to.
    void open(String url);
}

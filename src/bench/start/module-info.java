/// A window with nothing of the program in it, to compare the program's start with.
module org.sponsorline.bare {
    requires javafx.controls;

    exports org.sponsorline.bare to javafx.graphics;
}

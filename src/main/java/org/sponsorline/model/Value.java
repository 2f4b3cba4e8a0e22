package org.sponsorline.model;

import java.util.List;

/// What is stated about a price. Undisclosed and not known differ, and neither is zero.
public sealed interface Value {

    /// Nothing is said.
    Value NOT_KNOWN = new NotKnown();

    /// It is known that the price is withheld.
    Value UNDISCLOSED = new Undisclosed();

    /// One or several figures; several stand side by side because sources differ.
    ///
    /// @param figures at least one
    record Figures(List<Money> figures) implements Value {}

    /// See [#UNDISCLOSED].
    record Undisclosed() implements Value {}

    /// See [#NOT_KNOWN].
    record NotKnown() implements Value {}

    /// The figures, empty if there are none.
    default List<Money> figuresOrNone() {
        return this instanceof Figures stated ? stated.figures() : List.of();
    }
}

package org.sponsorline.desktop.settings;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How somebody has arranged the table.
///
/// @param columns every column, in the order in which they stand
/// @param sort    what is sorted by, the first one first; none is the order of the lanes
/// @param language of what the widths were made for, as a tag; null where that is not known
public record ColumnState(List<Column> columns, List<Sort> sort, @Nullable String language) {

    public ColumnState {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /// One column.
    ///
    /// @param widthPx its width at the usual size of letters
    public record Column(String id, @SerializedName("width") double widthPx, boolean shown) {

        private static final double WIDEST_PX = 4000;

        public Column {
            Objects.requireNonNull(id);
            widthPx = Math.clamp(widthPx, 1, WIDEST_PX);
        }
    }

    /// Whether the widths are for words in a language.
    public boolean isFor(String tag) {
        return language == null || language.equals(tag);
    }

    /// A sort by one column.
    public record Sort(String id, boolean descending) {

        public Sort {
            Objects.requireNonNull(id);
        }
    }
}

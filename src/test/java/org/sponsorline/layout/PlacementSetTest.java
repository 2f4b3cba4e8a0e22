package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

final class PlacementSetTest {

    @Test
    void holdsEveryPlaceOfItsItemsAndNoOther() {
        TimelineLayout layout = layout(7, 400);
        ItemSet items = ItemSet.of(layout.columns().count(), item -> item % 3 == 1);

        PlacementSet set = PlacementSet.of(layout, items);

        for (int placement = 0; placement < layout.placementCount(); placement++) {
            assertEquals(items.contains(layout.item(placement)), set.anyIn(placement, placement + 1));
        }
    }

    @Test
    void aStretchHasAnyWhereOneOfItsPlacesIs() {
        TimelineLayout layout = layout(8, 200);
        PlacementSet set = PlacementSet.of(
                layout, ItemSet.of(layout.columns().count(), item -> item == layout.item(50)));

        assertTrue(set.anyIn(0, 51));
        assertTrue(set.anyIn(50, 200));
        assertFalse(set.anyIn(50, 50));
    }

    @Test
    void itIsOfTheLanesItWasMadeForWhateverTheirColours() {
        TimelineLayout layout = layout(9, 50);
        PlacementSet set = PlacementSet.of(layout, ItemSet.all(layout.columns().count()));

        assertTrue(set.isOf(layout.with(item -> false, layout.colouring())));
        assertFalse(set.isOf(layout(9, 50)), "other lanes, other numbers");
        assertFalse(PlacementSet.NONE.isOf(layout));
    }

    private static TimelineLayout layout(long seed, int agreements) {
        return Layouts.of(RandomRecord.of(seed, agreements)).by(Dimension.ORGANIZATION).at(0.1).make();
    }
}

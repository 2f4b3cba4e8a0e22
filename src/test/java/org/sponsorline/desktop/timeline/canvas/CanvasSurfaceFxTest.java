package org.sponsorline.desktop.timeline.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.paint.surface.Surface;

final class CanvasSurfaceFxTest extends FxTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final Surface.Font PLAIN = new Surface.Font(12, false);

    private CanvasSurface surface;

    @Nested
    class Rectangles {

        @Test
        void fillExactlyTheirPixels() {
            var picture = drawn(on -> on.fillRect(10, 20, 30, 5, 0, RED));

            assertEquals(30 * 5, picture.count(RED));
            assertEquals(RED, picture.at(10, 20));
            assertEquals(RED, picture.at(39, 24));
            assertEquals(WHITE, picture.at(40, 24));
            assertEquals(WHITE, picture.at(39, 25));
        }

        @Test
        void coverPartOfAPixelAtFractionsOfX() {
            var picture = drawn(on -> on.fillRect(10.5, 20, 10, 5, 0, 0xFF000000));

            assertEquals(128, picture.at(10, 22) & 0xFF, 6);
            assertEquals(0xFF000000, picture.at(11, 22));
            assertEquals(128, picture.at(20, 22) & 0xFF, 6);
        }

        @Test
        void standOnWholePixelsUpAndDown() {
            var picture = drawn(on -> {
                on.fillRect(0, 10.4, 10, 5, 0, RED);
                on.fillRect(20, 10.4, 10, 0.2, 0, BLUE);
            });

            assertEquals(50, picture.count(RED));
            assertEquals(RED, picture.at(5, 10));
            assertEquals(10, picture.count(BLUE), "what is thinner than a pixel still shows");
        }

        @Test
        void mixWithWhatIsBelowByTheirAlpha() {
            var picture = drawn(on -> {
                on.fillRect(0, 0, 20, 20, 0, 0xFF000000);
                on.fillRect(0, 0, 10, 10, 0, 0x80FFFFFF);
            });

            assertEquals(128, picture.at(5, 5) & 0xFF, 3);
            assertEquals(0, picture.at(15, 15) & 0xFF);
        }

        @Test
        void haveTheCornersTheirRadiusAsksFor() {
            var picture = drawn(on -> on.fillRect(10, 10, 30, 20, 6, RED));

            assertEquals(WHITE, picture.at(10, 10));
            assertEquals(WHITE, picture.at(39, 29));
            assertEquals(RED, picture.at(10, 20));
            assertEquals(RED, picture.at(25, 10));
            double corners = 4 * 6 * 6 - Math.PI * 6 * 6;
            assertEquals(30 * 20 - corners, picture.coverage(RED), 4);
        }

        @Test
        void ofARadiusBeyondTheirHalfAreDiscs() {
            var picture = drawn(on -> on.fillRect(10, 10, 20, 20, 50, RED));

            assertEquals(Math.PI * 100, picture.coverage(RED), 5);
            assertEquals(WHITE, picture.at(12, 12));
        }

        @Test
        void roundAndTranslucentAreEven() {
            var picture = drawn(on -> on.fillRect(10, 10, 30, 20, 6, 0x80FF0000));

            for (int y = 11; y < 29; y++) {
                assertEquals(picture.at(25, 20), picture.at(25, y), "row " + y);
            }
        }

        @Test
        void farBeyondTheCanvasStillFillIt() {
            var picture = drawn(on -> on.fillRect(-4e9, 10, 8e9, 10, 3, RED));

            assertEquals(picture.width() * 10, picture.count(RED));
        }
    }

    @Nested
    class Outlines {

        @Test
        void lieAcrossTheEdge() {
            var picture = drawn(on -> on.strokeRect(10, 10, 30, 20, 0, 2, RED));

            assertEquals(RED, picture.at(9, 9));
            assertEquals(RED, picture.at(10, 10));
            assertEquals(WHITE, picture.at(11, 11));
            assertEquals(32 * 22 - 28 * 18, picture.count(RED));
        }

        @Test
        void followTheCorners() {
            var picture = drawn(on -> on.strokeRect(10, 10, 30, 20, 6, 2, RED));

            assertEquals(WHITE, picture.at(9, 9));
            assertEquals(WHITE, picture.at(25, 20));
            assertEquals(RED, picture.at(25, 9));
            assertEquals(RED, picture.at(9, 20));
            double outer = 32 * 22 - (4 - Math.PI) * 49;
            double inner = 28 * 18 - (4 - Math.PI) * 25;
            assertEquals(outer - inner, picture.coverage(RED), 6);
        }
    }

    @Nested
    class Lines {

        @Test
        void acrossAreAsThickAsAsked() {
            var picture = drawn(on -> {
                on.line(10, 10.5, 40, 10.5, 1, 0, RED);
                on.line(10, 30, 40, 30, 4, 0, BLUE);
            });

            assertEquals(30, picture.count(RED));
            assertEquals(RED, picture.at(20, 10));
            assertEquals(30 * 4, picture.count(BLUE));
            assertEquals(BLUE, picture.at(20, 28));
        }

        @Test
        void downAreCrispWhereverTheyStand() {
            var picture = drawn(on -> on.line(20.3, 0, 20.3, 50, 1, 0, RED));

            assertEquals(50, picture.count(RED));
        }

        @Test
        void areDashedInEqualParts() {
            var picture = drawn(on -> on.line(0.5, 0, 0.5, 40, 1, 4, RED));

            assertEquals(20, picture.count(RED));
            assertEquals(RED, picture.at(0, 3));
            assertEquals(WHITE, picture.at(0, 4));
            assertEquals(RED, picture.at(0, 8));
        }

        @Test
        void slantAndDash() {
            var solid = drawn(on -> on.line(0, 0, 60, 60, 2, 0, RED));
            var dashed = drawn(on -> on.line(0, 0, 60, 60, 2, 5, RED));

            assertEquals(60 * Math.sqrt(2) * 2, solid.coverage(RED), 6);
            assertEquals(solid.coverage(RED) / 2, dashed.coverage(RED), 8);
        }

        @Test
        void afterADashedSlantAreSolidAgain() {
            var picture = drawn(on -> {
                on.line(0, 0, 60, 60, 2, 5, RED);
                on.fillRect(0, 0, 60, 60, 0, WHITE);
                on.line(70, 60, 130, 0, 2, 0, RED);
            });

            assertEquals(60 * Math.sqrt(2) * 2, picture.coverage(RED), 6);
        }
    }

    @Nested
    class Fades {

        @Test
        void runFromTheLeftToTheRightColour() {
            var picture = drawn(on -> on.fillFade(0, 10, 100, 10, 0xFF000000, 0xFFFF0000));

            assertEquals(0, picture.at(0, 15) >> 16 & 0xFF, 5);
            assertEquals(127, picture.at(50, 15) >> 16 & 0xFF, 5);
            assertEquals(255, picture.at(99, 15) >> 16 & 0xFF, 5);
            assertEquals(WHITE, picture.at(50, 20));
        }

        @Test
        void fadeToNothing() {
            var picture = drawn(on -> on.fillFade(0, 0, 100, 10, 0x00FF0000, RED));

            assertEquals(250, picture.at(2, 5) & 0xFF, 8);
            assertEquals(4, picture.at(98, 5) & 0xFF, 8);
        }

        @Test
        void keepTheirColoursWhenMostOfThemIsOutOfSight() {
            var picture = drawn(on -> on.fillFade(-1e9, 0, 2e9, 10, 0xFF000000, 0xFFFF0000));

            assertEquals(127, picture.at(60, 5) >> 16 & 0xFF, 3);
        }

        @Test
        void runAsEvenlyWhereTheyAreNarrow() {
            var picture = drawn(on -> on.fillFade(10.5, 10, 10, 10, 0xFF000000, 0xFFFF0000));

            assertEquals(255 * 0.5 / 10, picture.at(11, 15) >> 16 & 0xFF, 15);
            assertEquals(127, picture.at(15, 15) >> 16 & 0xFF, 15);
            assertEquals(255 * 9.5 / 10, picture.at(19, 15) >> 16 & 0xFF, 15);
            for (int x = 11; x < 19; x++) {
                assertTrue((picture.at(x, 15) & 0xFFFFFF) < (picture.at(x + 1, 15) & 0xFFFFFF), "column " + x);
            }
            assertEquals(picture.at(15, 10), picture.at(15, 19));
            assertEquals(WHITE, picture.at(15, 20));
        }

        @Test
        void leaveTheFillAloneForWhatFollows() {
            var picture = drawn(on -> {
                on.fillRect(0, 50, 5, 5, 0, RED);
                on.fillFade(0, 0, 100, 10, 0xFF000000, BLUE);
                on.fillRect(10, 50, 5, 5, 0, RED);
            });

            assertEquals(50, picture.count(RED));
        }
    }

    @Nested
    class Hatches {

        @Test
        void coverPartOfTheirRectangleAndNothingElse() {
            var picture = drawn(on -> on.fillHatch(10, 10, 60, 18, RED));

            int inside = picture.painted(10, 10, 60, 18);
            assertTrue(inside > 60 * 18 / 8 && inside < 60 * 18 / 2, () -> inside + " pixels");
            assertEquals(inside, picture.painted(0, 0, picture.width(), picture.height()));
        }

        @Test
        void moveWithTheirRectangle() {
            var here = drawn(on -> on.fillHatch(10, 10, 60, 18, RED));
            var there = drawn(on -> on.fillHatch(13, 14, 60, 18, RED));

            for (int x = 10; x < 70; x++) {
                assertEquals(here.at(x, 20), there.at(x + 3, 24), "column " + x);
            }
        }

        @Test
        void wideBeyondTheCanvasAreHatchedInSight() {
            var picture = drawn(on -> on.fillHatch(-1e7, 10, 2e7, 18, RED));

            assertTrue(picture.painted(100, 10, 60, 18) > 60 * 18 / 8);
        }
    }

    @Nested
    class Polygons {

        @Test
        void smallOnesCoverTheirArea() {
            var diamond = drawn(on -> on.fillPolygon(
                    new double[] {20, 30, 20, 10}, new double[] {10, 20, 30, 20}, RED));
            var arrow = drawn(on -> on.fillPolygon(new double[] {10, 20, 10}, new double[] {10, 15, 20}, RED));

            assertEquals(200, diamond.coverage(RED), 6);
            assertEquals(RED, diamond.at(20, 20));
            assertEquals(WHITE, diamond.at(12, 12));
            assertEquals(50, arrow.coverage(RED), 4);
        }

        @Test
        void hollowAndLargeOnesToo() {
            var hollow = drawn(on -> on.fillPolygon(
                    new double[] {10, 30, 20, 30, 10}, new double[] {10, 10, 20, 30, 30}, RED));
            var large = drawn(on -> on.fillPolygon(
                    new double[] {0, 100, 0}, new double[] {0, 50, 100}, RED));

            assertEquals(300, hollow.coverage(RED), 10);
            assertEquals(WHITE, hollow.at(27, 20));
            assertEquals(5000, large.coverage(RED), 60);
        }
    }

    @Nested
    class Texts {

        @Test
        void standOnTheirBaseline() {
            var picture = drawn(on -> on.text("HHHH", 10, 40, PLAIN, 0xFF000000));

            assertTrue(picture.painted(10, 30, 40, 10) > 20);
            assertEquals(0, picture.painted(0, 40, picture.width(), 30));
            assertEquals(0, picture.painted(0, 0, 10, 60));
        }

        @Test
        void growWithTheirFontAndEmphasis() {
            var plain = drawn(on -> on.text("Sponsor", 10, 40, PLAIN, 0xFF000000));
            var bold = drawn(on -> on.text("Sponsor", 10, 40, new Surface.Font(12, true), 0xFF000000));
            var large = drawn(on -> on.text("Sponsor", 10, 40, new Surface.Font(24, false), 0xFF000000));

            assertTrue(bold.coverage(0xFF000000) > plain.coverage(0xFF000000) * 1.1);
            assertTrue(large.coverage(0xFF000000) > plain.coverage(0xFF000000) * 2.5);
        }

        @Test
        void haveTheirColour() {
            var picture = drawn(on -> {
                on.text("█████", 10, 40, PLAIN, RED);
                on.text("█████", 10, 70, PLAIN, BLUE);
            });

            assertTrue(picture.count(RED) > 100);
            assertTrue(picture.count(BLUE) > 100);
        }

        @Test
        void areAsWideAsMeasured() {
            var measure = from(FxTextMeasure::ofProgram);
            for (String words : new String[] {"AVAVAVA Kuaishou", "阿里巴巴集团", "fifi 2017–2028"}) {
                double width = from(() -> measure.width(words + "█", 12, false));
                var picture = drawn(on -> on.text(words + "█", 4, 40, PLAIN, 0xFF000000));

                assertEquals(4 + width, picture.rightmost(), 1.5, words);
            }
        }
    }

    @Nested
    class Clips {

        @Test
        void confineEverything() {
            var picture = drawn(on -> {
                on.clip(20, 20, 30, 30);
                on.fillRect(0, 0, 100, 100, 0, RED);
                on.fillFade(0, 25, 100, 2, BLUE, BLUE);
                on.fillHatch(0, 0, 100, 100, BLUE);
                on.text("██████████████", 0, 40, PLAIN, BLUE);
                on.line(0, 0, 100, 90, 3, 0, BLUE);
                on.line(0, 30, 100, 30, 3, 0, BLUE);
                on.strokeRect(10, 30, 60, 60, 0, 2, BLUE);
                on.fillPolygon(new double[] {0, 100, 0}, new double[] {0, 50, 100}, BLUE);
                on.unclip();
            });

            assertEquals(900, picture.painted(0, 0, picture.width(), picture.height()));
            assertEquals(900, picture.painted(20, 20, 30, 30));
        }

        @Test
        void nestByIntersection() {
            var picture = drawn(on -> {
                on.clip(0, 0, 30, 30);
                on.clip(20, 20, 30, 30);
                on.fillRect(0, 0, 100, 100, 0, RED);
                on.unclip();
                on.fillRect(0, 0, 5, 5, 0, RED);
                on.fillRect(40, 0, 5, 5, 0, RED);
                on.unclip();
                on.fillRect(60, 0, 5, 5, 0, RED);
            });

            assertEquals(100 + 25 + 25, picture.count(RED));
        }

        @Test
        void endedLeaveFontAndColourRight() {
            var picture = drawn(on -> {
                on.text("█", 10, 30, new Surface.Font(24, false), RED);
                on.clip(0, 0, 14, 100);
                on.text("█", 10, 58, PLAIN, BLUE);
                on.unclip();
                on.text("█", 10, 100, new Surface.Font(24, false), RED);
            });

            assertTrue(picture.painted(0, 0, 200, 40) > 200);
            assertEquals(picture.painted(0, 0, 200, 40), picture.painted(0, 70, 200, 40));
        }

        @Test
        void thatWereNotBegunCannotEnd() {
            drawn(on -> assertThrows(IllegalStateException.class, on::unclip));
        }
    }

    @Test
    void whatCannotBeSeenCostsNothing() {
        drawn(on -> {
            on.fillRect(-50, 0, 50, 10, 3, RED);
            on.fillRect(0, 0, 10, 10, 0, 0x00FFFFFF);
            on.text("Alibaba", 500, 20, PLAIN, RED);
            on.text("Alibaba", 10, -20, PLAIN, RED);
            on.line(-10, 5, -1, 5, 1, 0, RED);
            on.fillPolygon(new double[] {-9, -5, -9}, new double[] {0, 5, 9}, RED);
        });

        assertEquals(0, from(() -> surface.primitives()));
    }

    @Test
    void beginningAgainStartsAnEmptyPicture() {
        var picture = drawn(on -> {
            on.clip(0, 0, 10, 10);
            on.fillRect(0, 0, 100, 100, 0, RED);
            surface.begin(1);
            on.fillRect(50, 50, 10, 10, 0, BLUE);
        });

        assertEquals(100, picture.painted(0, 0, picture.width(), picture.height()));
    }

    @Nested
    class AfterAnother {

        @ParameterizedTest
        @ValueSource(doubles = {1, 1.5, 2})
        void nothingOfTheLastPictureStays(double pixelScale) {
            var picture = drawn(on -> {
                surface.beginOverLast(pixelScale);
                on.strokeRect(10.3, 10.3, 60, 20, 4, 1.5, RED);
                on.text("Sponsor", 20.7, 70.2, PLAIN, RED);
                on.fillHatch(100.2, 10, 30, 18, RED);
                on.line(100, 60, 150, 90.5, 2, 3, RED);
                surface.beginOverLast(pixelScale);
                on.fillRect(5, 5, 2, 2, 0, BLUE);
            });

            assertEquals(4, picture.painted(0, 0, picture.width(), picture.height()));
        }

        @Test
        void whatIsDrawnOnIsKnown() {
            drawn(on -> {
                assertEquals(0, surface.drawn().getWidth());
                on.fillRect(10.5, 20, 10, 5, 0, RED);
                assertEquals(new BoundingBox(9, 19, 13, 7), surface.drawn());
                on.strokeRect(50, 50, 20, 10, 0, 2, RED);
                assertEquals(new BoundingBox(9, 19, 63, 43), surface.drawn());
            });
        }
    }

    private PaintedPixels drawn(Consumer<Surface> drawing) {
        return from(() -> {
            var canvas = new Canvas(200, 120);
            surface = new CanvasSurface(canvas, CanvasFonts.ofProgram());
            surface.begin(1);
            drawing.accept(surface);
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            return new PaintedPixels(canvas.snapshot(parameters, null));
        });
    }
}

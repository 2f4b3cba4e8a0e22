package org.sponsorline.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.model.OddText;
import org.sponsorline.model.text.TextLines;

/// Text of every script and direction is laid out at every width, without an exception and within the width.
final class WrappedTextFxTest extends FxTest {

    private static final List<String> KNOWN = List.of(
            "تملك مجموعة بي إن الإعلامية حقوق بث الألعاب الأولمبية في الشرق الأوسط وشمال أفريقيا",
            "اتحاد إذاعات الدول العربية وشركة بي إن الإعلامية القطرية",
            "שלום עולם זה טקסט ארוך מאוד בעברית שצריך להישבר לשורות",
            "עִבְרִית   עם ניקוד    ",
            "beIN تملك مجموعة بي إن 2017 rights in the Middle East (شمال أفريقيا), 12.5 million USD",
            "حقوق بث\nالألعاب   \n\n  שלום 123\n", "ا".repeat(400), "ש ".repeat(200), "टाटा मोटर्स लिमिटेड और अन्य कंपनियां भारत में",
            "ข้อความภาษาไทยที่ยาวมากและต้องตัดบรรทัด hello สวัสดี", "e\u0301te\u0301 latin with combining a\u0301ccents that wraps",
            "plain latin text that the toolkit wraps by itself", "阿里巴巴集团赞助国际奥林匹克委员会全球合作伙伴", "👩‍👩‍👧 a family 👨‍👩‍👧‍👦 of 🇨🇳 flags");

    /// The toolkit lets the blank at the end of a line hang over.
    private static final double BLANK_PX = 12;

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(KNOWN);
        new OddText(8).next(60).forEach(text -> texts.add(TextLines.paragraphs(text)));
        return texts;
    }

    private static void layOut(Region region, double width) {
        region.resize(width, region.prefHeight(width));
        region.layout();
    }

    private static String shown(Node flow) {
        return ((WrappedFlow) flow).getChildren().stream().map(child -> ((Text) child).getText()).collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("[ \\t\\n\u3000\u200E\u200F]", "");
    }

    @Test
    void flowsOfAnyTextAreLaidOutWithinAnyWidth() {
        onFx(() -> {
            Random random = new Random(8);
            List<String> texts = texts();
            for (int i = 0; i < 260; i++) {
                List<Node> parts = new ArrayList<>();
                StringBuilder given = new StringBuilder();
                for (int part = 0; part < 1 + random.nextInt(3); part++) {
                    Text text = new Text((part == 0 ? "" : "  ") + texts.get(i < KNOWN.size() ? i : random.nextInt(texts.size())));
                    text.setFont(Font.font(part == 1 ? 20 : 13));
                    parts.add(text);
                    given.append(text.getText());
                }
                WrappedFlow flow = new WrappedFlow(parts.toArray(Node[]::new));
                new Scene(new Group(flow));
                double natural = flow.prefWidth(-1);
                for (double width : new double[] {3, 21, 60, 95 + random.nextInt(60), 300, 60, 2000}) {
                    layOut(flow, width);
                    double right = parts.stream().mapToDouble(part -> part.getBoundsInParent().getMaxX()).max().orElse(0);
                    assertTrue(width < 60 || right <= width + BLANK_PX, () -> right + " px in " + width + ": " + given);
                    assertEquals(natural, flow.prefWidth(-1), 0.01, "what it wants is not what it has");
                }
                assertEquals(bare(given.toString()), bare(shown(flow)));
            }
        });
    }

    /// Where the outermost glyph of a label's text ends.
    private static double right(Node node) {
        Text text = (Text) node;
        double right = 0;
        for (PathElement element : text.rangeShape(0, text.getText().length())) {
            right = Math.max(right, switch (element) {
                case LineTo line -> line.getX();
                case MoveTo move -> move.getX();
                default -> 0;
            });
        }
        return right;
    }

    @Test
    void labelsOfAnyTextAreLaidOutAtAnyWidth() {
        onFx(() -> {
            WrappedLabel label = new WrappedLabel();
            Group root = new Group(label);
            new Scene(root);
            for (String text : texts()) {
                label.setText(text);
                root.applyCss();
                double natural = label.prefWidth(-1);
                double lower = Double.MAX_VALUE;
                for (double width : new double[] {4, 40, 110, 300, 3000}) {
                    layOut(label, width);
                    Text inner = (Text) label.lookup(".text");
                    assertTrue(width < 40 || right(inner) <= width + BLANK_PX, () -> right(inner) + " px in " + width + ": " + text);
                    assertTrue(label.getHeight() <= lower || width < 40, "wider is not higher");
                    lower = width < 40 ? lower : label.getHeight();
                    assertEquals(natural, label.prefWidth(-1), 0.01);
                    assertEquals(bare(text), bare(label.getText()));
                }
            }
        });
    }

    /// What a record says in one sentence, of names in several scripts.
    private static String sentence(Random random, List<String> texts) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            sentence.append(texts.get(random.nextInt(texts.size())).replace('\n', ' '))
                    .append(random.nextBoolean() ? ", covering " : " (2020) and value USD 0.5–0.9, ");
        }
        return sentence.toString();
    }

    @Test
    void marksOfDirectionTakeNoRoom() {
        onFx(() -> {
            for (String text : List.of("שלום", "اللجنة", "IOC שלום", "阿里巴巴")) {
                assertEquals(ToolkitText.width(Font.font(13), text), ToolkitText.width(Font.font(13), "\u200E" + text + "\u200E"), 0.01);
            }
        });
    }

    @Test
    void noLineOfALabelIsCut() {
        onFx(() -> {
            Random random = new Random(15);
            List<String> texts = texts().stream().filter(text -> text.length() < 200).toList();
            for (String style : List.of("", "-fx-font-weight: bold;", "-fx-font-size: 16.9px;", "-fx-line-spacing: 2.3px; -fx-font-size: 13px;")) {
                VBox page = new VBox();
                ScrollPane pane = new ScrollPane(page);
                pane.setFitToWidth(true);
                for (int i = 0; i < 12; i++) {
                    WrappedLabel label = new WrappedLabel(sentence(random, texts));
                    label.setStyle(style);
                    page.getChildren().add(label);
                }
                Group root = new Group(pane);
                new Scene(root);
                for (double width : new double[] {420, 300 + random.nextDouble() * 60, 180, 333, 700}) {
                    pane.resize(width, 300);
                    for (int pass = 0; pass < 3; pass++) {
                        root.applyCss();
                        pane.layout();
                    }
                    for (Node node : page.getChildren()) {
                        WrappedLabel label = (WrappedLabel) node;
                        Text inner = (Text) label.lookup(".text");
                        assertEquals(label.getText(), inner.getText(), "a line is left out");
                        double lines = inner.getLayoutBounds().getHeight();
                        assertTrue(lines <= label.getHeight() + 0.01,
                                () -> lines + " px of lines in " + label.getHeight() + " at " + width + style + ": " + label.getText());
                        assertTrue(right(inner) <= label.getWidth() + BLANK_PX);
                        assertTrue(label.getHeight() - lines <= 1 + 20 * label.getText().lines().count() / 10.0);
                    }
                }
            }
        });
    }

    @Test
    void aTextThatTheToolkitCanBreakIsLeftToIt() {
        onFx(() -> {
            String plain = "Alibaba Group, worldwide partner of the IOC until 2028, 阿里巴巴集团赞助国际奥林匹克委员会";
            WrappedLabel label = new WrappedLabel(plain);
            Label usual = new Label(plain);
            usual.setWrapText(true);
            Text part = new Text(plain);
            WrappedFlow flow = new WrappedFlow(part);
            Group root = new Group(label, usual, flow);
            new Scene(root);
            root.applyCss();
            for (double width : new double[] {60, 150, 400}) {
                layOut(label, width);
                layOut(usual, width);
                layOut(flow, width);
                assertEquals(usual.getHeight(), label.getHeight());
                assertEquals(plain, label.getText());
                assertEquals(plain, part.getText());
            }
        });
    }

    @Test
    void anotherTextForgetsTheBreaksOfTheOneBefore() {
        onFx(() -> {
            WrappedLabel label = new WrappedLabel(KNOWN.getFirst());
            Text part = new Text(KNOWN.getFirst());
            WrappedFlow flow = new WrappedFlow(part);
            Group root = new Group(label, flow);
            new Scene(root);
            root.applyCss();
            layOut(label, 90);
            layOut(flow, 90);
            assertTrue(label.getText().contains("\n") && part.getText().contains("\n"));

            label.setText("Now something plain that is long enough to wrap");
            part.setText("Now something plain that is long enough to wrap");
            root.applyCss();
            layOut(label, 90);
            layOut(flow, 90);
            assertEquals("Now something plain that is long enough to wrap", label.getText());
            assertEquals("Now something plain that is long enough to wrap", part.getText());
            assertTrue(label.isWrapText());
        });
    }

    @Test
    void whoeverAsksForAPlaceBeforeTheNextLayoutGetsIt() {
        onFx(() -> {
            for (String text : texts()) {
                WrappedLabel label = new WrappedLabel("Something plain that is long enough to wrap here");
                Text part = new Text("Something plain that is long enough to wrap here");
                WrappedFlow flow = new WrappedFlow(part);
                Group root = new Group(label, flow);
                new Scene(root);
                root.applyCss();
                layOut(label, 90);
                layOut(flow, 90);

                label.setText(text);
                part.setText(text);
                askForPlaces(root, label);
                layOut(label, 90);
                layOut(flow, 90);
                label.setFont(Font.font(30));
                part.setFont(Font.font(30));
                flow.getChildren().add(new Text("و" + text));
                askForPlaces(root, label);
                layOut(label, 140);
                layOut(flow, 140);
                assertEquals(bare(text + "و" + text), bare(shown(flow)));
            }
        });
    }

    private static void askForPlaces(Group root, WrappedLabel label) {
        root.getBoundsInParent();
        label.lookup(".text").getBoundsInParent();
        for (Node part : ((WrappedFlow) root.getChildren().get(1)).getChildren()) {
            part.getBoundsInParent();
            part.contains(5, 5);
        }
    }

    @Test
    void aLabelIsAsHighAsOneWithTheSameLines() {
        onFx(() -> {
            for (String text : KNOWN.subList(0, 3)) {
                for (int size : new int[] {13, 22}) {
                    WrappedLabel label = new WrappedLabel(text);
                    Label usual = new Label();
                    Group root = new Group(label, usual);
                    new Scene(root);
                    for (Label each : List.of(label, usual)) {
                        each.setStyle("-fx-line-spacing: 0.15em; -fx-padding: 3 0 2 0; -fx-font-size: " + size + "px");
                    }
                    root.applyCss();
                    for (int width : new int[] {60, 200, 330, 2000}) {
                        double before = label.prefHeight(width);
                        layOut(label, width);
                        usual.setText(label.getText());
                        root.applyCss();
                        assertEquals(usual.prefHeight(-1), before, 1, text + " in " + width);
                        assertTrue(label.getHeight() >= usual.prefHeight(-1), text + " in " + width);
                    }
                }
            }
        });
    }
}

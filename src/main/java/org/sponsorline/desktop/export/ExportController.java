package org.sponsorline.desktop.export;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.export.SheetPreview;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.export.raster.PngFile;

/// The box in which a picture is made up: what of the record, on which page, as which file, with which words.
public final class ExportController {

    private static final double BORDER_PX = 2;
    private static final int PREVIEW_WIDTH_PX = 860;
    private static final int PREVIEW_HEIGHT_PX = 610;

    private final ExportViewModel model;
    private final ExportActions actions;
    private final MessageBundle words;
    private final Runnable close;
    private Subscription following = Subscription.EMPTY;

    @FXML
    private Node box;

    @FXML
    private RadioButton view;

    @FXML
    private RadioButton all;

    @FXML
    private ChoiceBox<PageChoice> page;

    @FXML
    private RadioButton png;

    @FXML
    private RadioButton svg;

    @FXML
    private TextField title;

    @FXML
    private TextField note;

    @FXML
    private CheckBox sources;

    @FXML
    private StackPane preview;

    @FXML
    private ImageView picture;

    @FXML
    private HBox pages;

    @FXML
    private Button before;

    @FXML
    private Label shown;

    @FXML
    private Button after;

    @FXML
    private WrappedLabel summary;

    /// @param close takes the box away again
    public ExportController(ExportViewModel model, ExportActions actions, MessageBundle words, Runnable close) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        this.close = close;
    }

    /// Makes the small picture of a page, twice as fine as it is shown at usual letters.
    public static SheetPreview preview(SheetRequest request, int page) {
        return PngFile.preview(request, page, PREVIEW_WIDTH_PX, PREVIEW_HEIGHT_PX);
    }

    @FXML
    private void initialize() {
        page.getItems().setAll(PageChoice.values());
        page.setConverter(new StringConverter<>() {
            @Override
            public String toString(PageChoice choice) {
                return choice == null ? "" : words.getString("export.page." + choice.name());
            }

            @Override
            public PageChoice fromString(String text) {
                throw new UnsupportedOperationException("A choice is not typed.");
            }
        });
        (model.allLanesProperty().get() ? all : view).setSelected(true);
        (model.kindProperty().get() == FileKind.PNG ? png : svg).setSelected(true);
        page.setValue(model.pageProperty().get());
        title.setText(model.titleProperty().get());
        title.setPromptText(model.usualTitle());
        note.setText(model.noteProperty().get());
        sources.setSelected(model.sourcesProperty().get());

        all.selectedProperty().subscribe((_, chosen) -> model.allLanesProperty().set(chosen));
        png.selectedProperty().subscribe(
                (_, chosen) -> model.kindProperty().set(chosen ? FileKind.PNG : FileKind.SVG));
        page.valueProperty().subscribe((_, chosen) -> model.pageProperty().set(chosen));
        title.textProperty().subscribe((_, typed) -> model.titleProperty().set(typed));
        note.textProperty().subscribe((_, typed) -> model.noteProperty().set(typed));
        sources.selectedProperty().subscribe((_, chosen) -> model.sourcesProperty().set(chosen));

        picture.fitWidthProperty().bind(preview.widthProperty().subtract(BORDER_PX));
        picture.fitHeightProperty().bind(preview.heightProperty().subtract(BORDER_PX));
        box.sceneProperty().subscribe((_, scene) -> {
            following.unsubscribe();
            if (scene == null) {
                model.end();
            } else {
                // The model outlives the box.
                following = model.previewProperty().subscribe(this::show)
                        .and(model.summaryProperty().subscribe(summary::setText));
                model.begin();
            }
        });
    }

    private void show(@Nullable SheetPreview made) {
        picture.setImage(made == null ? null : new Image(made.png().get()));
        boolean several = made != null && made.pages() > 1;
        pages.setVisible(several);
        if (made == null) {
            preview.setAccessibleText(words.getString("export.preview"));
            return;
        }
        preview.setAccessibleText(words.say("export.preview.of", made.description()));
        shown.setText(several ? words.say("export.page.of", made.page() + 1, made.pages()) : "");
        before.setDisable(made.page() == 0);
        after.setDisable(made.page() == made.pages() - 1);
    }

    @FXML
    private void turnBack() {
        model.turnBack();
    }

    @FXML
    private void turnForward() {
        model.turnForward();
    }

    @FXML
    private void export() {
        SheetRequest request = model.request();
        if (request != null && actions.export(request, model.kindProperty().get(), model.pixelScale())) {
            close.run();
        }
    }
}

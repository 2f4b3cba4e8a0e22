package org.sponsorline.desktop.search;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;

/// The search field, and when the list of results hangs below it.
public final class SearchController {

    private static final int PAGE_LINES = 8;

    /// The sign before the words and the air at both ends, in em.
    private static final double AROUND_WORDS_EM = 3.3;

    private final SearchViewModel model;

    /// What the empty field says, the longest first.
    private final List<String> prompts;
    private final SearchDropDown dropDown;
    private boolean entered;

    /// What the list answers.
    private String answered = "";
    private @Nullable Node focusBefore;

    @FXML
    private TextField field;

    public SearchController(SearchViewModel model, MessageBundle words) {
        this.model = model;
        prompts = List.of(words.getString("prompt"), words.getString("prompt.short"));
        dropDown = new SearchDropDown(words, this::choose);
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.widthProperty().subscribe(_ -> prompt());
        field.fontProperty().subscribe(_ -> prompt());
        field.setOnMouseClicked(_ -> open());
        model.resultsProperty().subscribe(this::show);
        field.sceneProperty().subscribe((_, scene) -> {
            dropDown.close();
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusMoved);
            }
        });
    }

    /// The longer of the prompts, unless it were cut.
    private void prompt() {
        double room = field.getWidth() - AROUND_WORDS_EM * field.getFont().getSize();
        field.setPromptText(prompts.stream().filter(each -> width(each) <= room).findFirst().orElse(prompts.getLast()));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private void focusMoved(@Nullable Node before, @Nullable Node now) {
        boolean inField = field.equals(now);
        if (inField && !field.equals(before)) {
            focusBefore = before;
            model.prepare();
        }
        if (!inField && !dropDown.holds(now)) {
            entered = false;
            dropDown.close();
        }
    }

    private void show(SearchResults results) {
        // Another record or day changes the answer: nobody who has closed the list has asked again.
        boolean asked = !results.query().equals(answered) || dropDown.isOpen() || entered;
        answered = results.query();
        dropDown.show(results);
        if (results.query().isEmpty()) {
            dropDown.close();
        } else if (asked && field.isFocused()) {
            dropDown.selectFirst();
            open();
            if (entered) {
                entered = false;
                chooseSelected();
            }
        }
    }

    private void open() {
        if (!model.getResults().query().isEmpty()) {
            dropDown.openBelow(field);
        }
    }

    private void pressed(KeyEvent event) {
        entered = false;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE_LINES);
            case PAGE_UP -> move(-PAGE_LINES);
            case ENTER -> chooseSelected();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int lines) {
        if (dropDown.isOpen()) {
            dropDown.moveSelection(lines);
        } else {
            open();
        }
    }

    /// What is listed while an answer is on its way answers the words typed before: Enter waits for its own.
    private void chooseSelected() {
        if (model.busyProperty().get()) {
            entered = true;
            return;
        }
        SearchRow row = dropDown.selected();
        if (row != null && dropDown.isOpen()) {
            choose(row);
        } else {
            open();
        }
    }

    private void choose(SearchRow row) {
        dropDown.close();
        model.choose(row);
        leaveField();
    }

    /// Escape closes the list first, then leaves the field.
    private void leave() {
        if (dropDown.isOpen()) {
            dropDown.close();
        } else {
            leaveField();
        }
    }

    private void leaveField() {
        Node before = focusBefore;
        if (before != null && field.getScene().equals(before.getScene())) {
            before.requestFocus();
        } else {
            field.getScene().getRoot().requestFocus();
        }
    }
}

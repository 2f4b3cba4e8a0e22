package org.sponsorline.desktop.command;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.sponsorline.desktop.command.PaletteViewModel.Hit;

/// The command palette: type a few letters, choose with the arrows, Enter does it.
public final class PaletteController {

    private final PaletteViewModel model;
    private final Commands commands;
    private final Runnable close;

    @FXML
    private TextField query;

    @FXML
    private ListView<Hit> hits;

    /// @param close takes the palette away again
    public PaletteController(Commands commands, Runnable close) {
        this.commands = commands;
        this.close = close;
        model = new PaletteViewModel(commands);
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        hits.setItems(model.hits());
        hits.setCellFactory(list -> new PaletteCell());
        hits.getSelectionModel().selectFirst();
        hits.prefHeightProperty().bind(Bindings.createDoubleBinding(this::heightOfHits, hits.fixedCellSizeProperty(), model.hits()));
        model.queryProperty().subscribe(_ -> {
            hits.getSelectionModel().selectFirst();
            hits.scrollTo(0);
        });
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        hits.setOnMouseClicked(event -> run());
    }

    /// As high as what was found; one sentence says that nothing was.
    private double heightOfHits() {
        double lines = model.hits().isEmpty() ? 2 : model.hits().size();
        return hits.getFixedCellSize() * lines + 2;
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case PAGE_DOWN -> choose(8);
            case PAGE_UP -> choose(-8);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int steps) {
        int wanted = hits.getSelectionModel().getSelectedIndex() + steps;
        int index = Math.clamp(wanted, 0, Math.max(0, hits.getItems().size() - 1));
        hits.getSelectionModel().select(index);
        hits.scrollTo(Math.max(0, index - 4));
    }

    private void run() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null && hit.enabled()) {
            close.run();
            commands.run(hit.command());
        }
    }
}

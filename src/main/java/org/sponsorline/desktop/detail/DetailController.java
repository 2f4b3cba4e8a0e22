package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.detail.DetailViewModel.NotKnown;
import org.sponsorline.desktop.detail.DetailViewModel.Nothing;
import org.sponsorline.desktop.detail.DetailViewModel.Shown;
import org.sponsorline.desktop.detail.DetailViewModel.Single;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage;

/// The page of what is selected.
public final class DetailController {

    private final DetailViewModel model;
    private final MessageBundle words;
    private final Clip clip;
    private final Consumer<String> links;
    private final PageTurning turning;
    private @Nullable EntryKey at;

    @FXML
    private Label values;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    /// What is said besides while several entries are selected.
    @FXML
    private HBox several;

    @FXML
    private Label selected;

    @FXML
    private Button compare;

    @FXML
    private ScrollPane scroll;

    /// Its user data is the key of the entry it tells about; null for the record.
    @FXML
    private VBox page;

    /// @param links opens an address outside of the program, once the reader has seen it
    public DetailController(
            DetailViewModel model, MessageBundle words, Clip clip, Consumer<String> links, PageTurning turning) {
        this.model = model;
        this.words = words;
        this.clip = clip;
        this.links = links;
        this.turning = turning;
    }

    @FXML
    private void initialize() {
        ScrollTuning.direct(scroll);
        turning.makeBack(back);
        turning.makeForward(forward);
        turning.makeCompare(compare);
        // The button says what it does; its command's longer name stands in the tip.
        compare.setText(words.getString("compare.open"));
        model.selectedProperty().subscribe(count -> {
            several.setVisible(count > 1);
            several.setManaged(count > 1);
            selected.setText(words.say("several", count));
        });
        model.shownProperty().subscribe(this::show);
    }

    private void show(Shown shown) {
        boolean wasReading = isReading();
        EntryKey before = at;
        if (!(shown instanceof Single)) {
            at = null;
            page.setUserData(null);
            scroll.setVvalue(0);
        }
        showValues(shown instanceof Single single ? single.values() : "");
        switch (shown) {
            case Nothing _ -> page.getChildren().clear();
            case NotKnown _ -> page.getChildren().setAll(sentence("notKnown"));
            case Single single -> showPage(single.page());
        }
        // Whoever followed a link with the keyboard goes on from the top of the page it led to.
        if (wasReading && (!isReading() || !Objects.equals(before, at))) {
            scroll.requestFocus();
        }
    }

    private void showValues(String line) {
        values.setText(line);
        values.setVisible(!line.isEmpty());
        values.setManaged(!line.isEmpty());
    }

    private boolean isReading() {
        Node focus = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        for (Node up = focus; up != null; up = up.getParent()) {
            if (up.equals(page)) {
                return true;
            }
        }
        return false;
    }

    /// A page that is only told anew, as when the filter changed, stays where it was scrolled to. To be at the top of
    /// another one nothing needs to be laid out at once.
    private void showPage(DetailPage shown) {
        double position = shown.key() != null && shown.key().equals(at) ? scroll.getVvalue() : 0;
        at = shown.key();
        List<Node> nodes = new ArrayList<>(new PageNodes(this, words, this::reveal).of(shown));
        if (shown.key() == null) {
            nodes.add(sentence("nothingSelected"));
        }
        NodeReuse.renew(page.getChildren(), nodes);
        page.setUserData(at);
        if (position > 0) {
            scroll.applyCss();
            scroll.layout();
        }
        scroll.setVvalue(position);
    }

    private Label sentence(String key) {
        Label label = new WrappedLabel(words.getString(key));
        label.getStyleClass().add("hint");
        return label;
    }

    private void reveal(int source) {
        Node node = page.lookup("#" + SourceNodes.id(source));
        if (node == null) {
            return;
        }
        Bounds at = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(at.getMinY() / room, 0, 1));
        node.lookupAll(".text-link").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Goes to the page of an entry.
    void goTo(EntryKey key) {
        model.goTo(key);
    }

    /// Opens an address outside of the program, once the reader has seen it.
    void open(String url) {
        links.accept(url);
    }

    /// Puts a text on the clipboard.
    void copy(String text) {
        clip.copyText(text);
    }
}

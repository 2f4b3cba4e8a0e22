package org.sponsorline.desktop.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Finds commands by a few letters of their names, the best match first.
final class PaletteViewModel {

    /// One command that fits what was typed.
    ///
    /// @param name    says what the command does without the menu around it
    /// @param place   the menu it stands in
    /// @param letters places in the name that were meant
    record Hit(Command command, String name, String place, String keys, boolean enabled, List<Integer> letters) {}

    private final Commands commands;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();

    PaletteViewModel(Commands commands) {
        this.commands = commands;
        query.subscribe(this::search);
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    private void search(String typed) {
        record Ranked(double score, Hit hit) {}
        hits.setAll(Stream.of(Command.values())
                .filter(command -> command != Command.PALETTE)
                .flatMap(command -> match(typed, command).stream()
                        .map(match -> new Ranked(match.score(), hit(command, match))))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.score))
                .map(Ranked::hit)
                .toList());
    }

    /// By a few letters of the name, or else by a word that says what it does.
    private Optional<FuzzyMatch> match(String typed, Command command) {
        String word = typed.strip().toLowerCase(commands.locale());
        return FuzzyMatch.of(typed, fullName(command)).or(() ->
                commands.help(command).toLowerCase(commands.locale()).contains(word)
                        ? Optional.of(FuzzyMatch.BY_MEANING) : Optional.empty());
    }

    private Hit hit(Command command, FuzzyMatch match) {
        return new Hit(
                command, fullName(command), commands.name(command.section().menu()),
                commands.keyLabel(command).orElse(""), commands.enabled(command).getValue(), match.letters());
    }

    /// The name as it can be understood outside its menu, where "Programme" alone says little.
    private String fullName(Command command) {
        Section section = command.section();
        return section.isSubmenu() ? commands.name(section) + ": " + commands.name(command) : commands.name(command);
    }
}

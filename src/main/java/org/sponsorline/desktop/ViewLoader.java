package org.sponsorline.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.Region;
import org.sponsorline.desktop.text.MessageBundle;

/// Loads the FXML files of [Views] and gives each the controller that [Wiring] knows how to make.
public final class ViewLoader {

    private final Locale locale;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Map<String, MessageBundle> words = new HashMap<>();

    /// A loader whose views speak this language.
    public ViewLoader(Locale locale) {
        this.locale = locale;
    }

    /// Says how the controller of a class is made; a new one is made for every view loaded.
    public <C> ViewLoader with(Class<C> type, Supplier<C> supplier) {
        controllers.put(type, supplier);
        return this;
    }

    /// The nodes of a view, which every one of them holds in a region.
    public Region load(Views view) {
        try {
            return loaderOf(view).load();
        } catch (IOException e) {
            throw new UncheckedIOException("The view " + view + " cannot be loaded.", e);
        }
    }

    private FXMLLoader loaderOf(Views view) {
        URL url = Objects.requireNonNull(Views.class.getResource(view.file()), view.file());
        FXMLLoader loader = new FXMLLoader(url);
        loader.setClassLoader(ViewLoader.class.getClassLoader());
        loader.setResources(words.computeIfAbsent(view.packageName(), name -> MessageBundle.ofPackage(name, locale)));
        loader.setControllerFactory(this::controller);
        return loader;
    }

    private Object controller(Class<?> type) {
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalStateException("Wiring does not know how to make a " + type.getName() + ".");
        }
        return supplier.get();
    }
}

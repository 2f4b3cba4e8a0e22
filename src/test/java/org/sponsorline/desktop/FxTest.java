package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What every test with a window stands on: a stage, hands on mouse and keys, eyes on the result.
///
/// The test runs on its own thread. Anything that touches a node goes through [#onFx], [#from] or the
/// gestures here, which all return after the window has had time to answer. Points are in the stage's scene.
/// Nothing sleeps: [#waitUntil] looks at its condition once per frame.
///
/// On the headless platform the stage sits at the screen's corner, because the platform's frame buffer has
/// 1000 x 1000 pixels and fails outside of it. Stages may be up to 1600 x 900 there, pictures of them are whole.
@Tag("fx")
public abstract class FxTest {

    private static final long PATIENCE_SECONDS = 60;

    /// TestFX's robot, for looking nodes up.
    protected final FxRobot robot = new FxRobot();

    /// The stage of the present test; hidden again after it.
    protected Stage stage;

    private Hands hands;
    private final AtomicReference<Throwable> uncaught = new AtomicReference<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    final void openStage() {
        hands = new Hands(this);
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.compareAndSet(null, thrown));
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            hands.workOn(stage);
        });
    }

    @AfterEach
    final void closeWindows() {
        hands.letGo();
        onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        settle();
        var thrown = uncaught.getAndSet(null);
        if (thrown != null) {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            fail("the JavaFX thread threw: " + trace);
        }
    }

    /// Shows a root made on the JavaFX thread, in a scene of the given size.
    protected final <R extends Parent> R show(double width, double height, Supplier<R> content) {
        var root = from(() -> {
            var made = content.get();
            stage.setScene(new Scene(made, width, height));
            stage.show();
            return made;
        });
        settle();
        return root;
    }

    /// Runs on the JavaFX thread, returns when done, throws what it threw.
    protected final void onFx(Runnable action) {
        from(() -> {
            action.run();
            return null;
        });
    }

    /// Computes on the JavaFX thread.
    protected static <T> T from(Callable<T> value) {
        var result = new CompletableFuture<T>();
        Runnable compute = () -> {
            try {
                result.complete(value.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            compute.run();
        } else {
            Platform.runLater(compute);
        }
        return await(result, "the JavaFX thread answers");
    }

    /// Returns once the window has handled what came so far and painted two frames.
    protected final void settle() {
        var frames = new int[1];
        waitUntil("two frames were painted", () -> frames[0]++ >= 2);
    }

    /// Looks once per frame, on the JavaFX thread, until the condition holds; fails with `state` if it never does.
    protected final void waitUntil(String state, BooleanSupplier condition) {
        var held = new CompletableFuture<Void>();
        var timer = new AtomicReference<AnimationTimer>();
        onFx(() -> {
            timer.set(new AnimationTimer() {
                @Override
                public void handle(long now) {
                    try {
                        if (condition.getAsBoolean()) {
                            stop();
                            held.complete(null);
                        }
                    } catch (Throwable thrown) {
                        stop();
                        held.completeExceptionally(thrown);
                    }
                }
            });
            timer.get().start();
        });
        try {
            await(held, state);
        } finally {
            Platform.runLater(timer.get()::stop);
        }
    }

    /// The node a CSS selector finds in any open window; waits for it to be there and visible.
    protected final <N extends Node> N find(String selector) {
        waitUntil(selector + " is shown", () -> robot.lookup(selector).tryQuery().filter(FxTest::isShown).isPresent());
        return from(() -> robot.lookup(selector).<N>queryAll().stream()
                .filter(FxTest::isShown)
                .findFirst()
                .orElseThrow());
    }

    /// The middle of a node, in its scene.
    protected final Point2D middleOf(Node node) {
        return from(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /// A point of a node, in its scene.
    protected final Point2D in(Node node, double x, double y) {
        return from(() -> node.localToScene(x, y));
    }

    /// Mouse and keyboard.
    protected final Hands hands() {
        return hands;
    }

    /// Presses a combination such as `Shortcut+Shift+P`.
    protected final void press(String combination) {
        hands.press(KeyCombination.keyCombination(combination));
    }

    protected final void press(KeyCombination combination) {
        hands.press(combination);
    }

    protected final void press(KeyCode key) {
        hands.press(key);
    }

    /// Types into whatever has the focus, any script.
    protected final void type(String text) {
        hands.type(text);
    }

    /// Clicks the middle of a node in whichever window it is.
    protected final void click(Node node) {
        hands.clickOnScreen(from(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        }));
    }

    protected final void click(Point2D inScene, KeyCode... held) {
        hands.click(inScene, held);
    }

    /// Leaves `target/pictures/NAME.png`: the stage with all popups and dialogs above it.
    protected final Path picture(String name) {
        settle();
        return Pictures.take(name, stage);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().getWindow() != null && node.getScene().getWindow().isShowing();
    }

    private static <T> T await(CompletableFuture<T> future, String state) {
        if (Platform.isFxApplicationThread()) {
            return future.join();
        }
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return fail("waited " + PATIENCE_SECONDS + " s in vain until " + state);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail("interrupted while waiting until " + state);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }

    /// Titles of the open windows, bottom first.
    protected final List<String> windowTitles() {
        return from(() -> {
            var titles = new ArrayList<String>();
            for (var window : Window.getWindows()) {
                if (window instanceof Stage open && open.isShowing()) {
                    titles.add(open.getTitle());
                }
            }
            return List.copyOf(titles);
        });
    }
}

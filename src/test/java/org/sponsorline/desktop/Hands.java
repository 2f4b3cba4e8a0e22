package org.sponsorline.desktop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// The mouse and keyboard of a window test. Points are in the scene of the test's stage.
///
/// Mouse and keys go the way of real ones, through the platform. Wheels do not: the platform's robot knows
/// neither fine nor sideways scrolling, so those events are made here and given to the node under the pointer.
public final class Hands {

    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");
    private static final int DRAG_STEPS = 8;
    private static final double WHEEL_NOTCH_PX = 40;

    /// One for all tests: on the headless platform each robot has a pointer and modifier keys of its own.
    private static Robot robot;

    private final FxTest test;
    private final Deque<KeyCode> heldKeys = new ArrayDeque<>();
    private final List<MouseButton> heldButtons = new ArrayList<>();

    Hands(FxTest test) {
        this.test = test;
        if (robot == null) {
            robot = FxTest.from(Robot::new);
        }
    }

    /// The key that is "Shortcut" here.
    public static KeyCode shortcut() {
        return MAC ? KeyCode.COMMAND : KeyCode.CONTROL;
    }

    /// Lets this pair of hands work on a window: held keys reach its mouse events on every platform.
    void workOn(Window window) {
        window.setEventDispatcher(new HeldKeys(window.getEventDispatcher(), heldKeys));
    }

    public void press(KeyCombination combination) {
        if (!(combination instanceof KeyCodeCombination keys)) {
            throw new IllegalArgumentException("not a combination of key codes: " + combination);
        }
        var held = new ArrayList<KeyCode>();
        hold(held, keys.getControl(), KeyCode.CONTROL);
        hold(held, keys.getShift(), KeyCode.SHIFT);
        hold(held, keys.getAlt(), KeyCode.ALT);
        hold(held, keys.getMeta(), KeyCode.META);
        hold(held, keys.getShortcut(), shortcut());
        press(keys.getCode(), held.toArray(KeyCode[]::new));
    }

    public void press(KeyCode key, KeyCode... held) {
        robot(r -> {
            for (KeyCode each : held) {
                r.keyPress(each);
            }
            tap(key);
            for (KeyCode each : held) {
                r.keyRelease(each);
            }
        });
    }

    /// Presses and lets go within one frame; on the JavaFX thread, which does not wait for what comes of it.
    public void tap(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    public void move(Point2D inScene) {
        moveOnScreen(onScreen(inScene));
    }

    public void click(Point2D inScene, KeyCode... held) {
        click(MouseButton.PRIMARY, 1, onScreen(inScene), held);
    }

    public void doubleClick(Point2D inScene, KeyCode... held) {
        click(MouseButton.PRIMARY, 2, onScreen(inScene), held);
    }

    public void rightClick(Point2D inScene, KeyCode... held) {
        click(MouseButton.SECONDARY, 1, onScreen(inScene), held);
    }

    void clickOnScreen(Point2D point) {
        click(MouseButton.PRIMARY, 1, point);
    }

    public void drag(Point2D from, Point2D to, KeyCode... held) {
        drag(MouseButton.PRIMARY, from, to, held);
    }

    /// Presses at one point, moves in steps, lets go at the other.
    public void drag(MouseButton button, Point2D from, Point2D to, KeyCode... held) {
        holding(held, () -> {
            pressMouse(button, from);
            dragTo(from, to);
            releaseMouse(button);
        });
    }

    /// Throws what is at one point towards another: a drag so quick that no slow machine makes it a slow one.
    public void flick(Point2D from, Point2D to) {
        move(from);
        var places = IntStream.rangeClosed(1, DRAG_STEPS)
                .mapToObj(step -> onScreen(from.interpolate(to, (double) step / DRAG_STEPS)))
                .toList();
        robot(r -> {
            r.mousePress(MouseButton.PRIMARY);
            places.forEach(place -> r.mouseMove(Math.round(place.getX()), Math.round(place.getY())));
            r.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /// First half of a drag, for looking at what shows while the button is down; end it with [#releaseMouse].
    public void pressMouse(MouseButton button, Point2D inScene) {
        move(inScene);
        heldButtons.add(button);
        robot(r -> r.mousePress(button));
    }

    public void dragTo(Point2D from, Point2D to) {
        for (int step = 1; step <= DRAG_STEPS; step++) {
            move(from.interpolate(to, (double) step / DRAG_STEPS));
        }
    }

    public void releaseMouse(MouseButton button) {
        heldButtons.remove(button);
        robot(r -> r.mouseRelease(button));
    }

    /// Turns a notched wheel: positive is away from the hand.
    public void wheel(Point2D inScene, int notches, KeyCode... held) {
        for (int turned = 0; turned < Math.abs(notches); turned++) {
            scroll(inScene, 0, Math.signum(notches) * WHEEL_NOTCH_PX, held);
        }
    }

    /// Scrolls by pixels, as a touch pad does; positive is right and down.
    public void scroll(Point2D inScene, double deltaX, double deltaY, KeyCode... held) {
        move(inScene);
        var keys = Arrays.asList(held);
        test.onFx(() -> {
            var target = pick(test.stage.getScene().getRoot(), inScene);
            var screen = onScreen(inScene);
            var event = new ScrollEvent(
                    ScrollEvent.SCROLL,
                    inScene.getX(),
                    inScene.getY(),
                    screen.getX(),
                    screen.getY(),
                    keys.contains(KeyCode.SHIFT),
                    keys.contains(KeyCode.CONTROL),
                    keys.contains(KeyCode.ALT),
                    keys.contains(KeyCode.META) || keys.contains(KeyCode.COMMAND),
                    false,
                    false,
                    deltaX,
                    deltaY,
                    deltaX,
                    deltaY,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    new PickResult(target, inScene.getX(), inScene.getY()));
            Event.fireEvent(target, event);
        });
        test.settle();
    }

    /// Types into what has the focus, any script: the characters arrive as from an input method.
    public void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            test.onFx(() -> {
                var target = focusOwner();
                var event = new KeyEvent(
                        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
                Event.fireEvent(target, event);
            });
        });
        test.settle();
    }

    private Node focusOwner() {
        var window = Window.getWindows().stream()
                .filter(open -> open.isFocused() && open.getScene() != null)
                .reduce((below, above) -> above)
                .orElse(test.stage);
        var scene = window.getScene();
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    /// Lets go of everything a failed test left pressed.
    void letGo() {
        List.copyOf(heldButtons).forEach(this::releaseMouse);
        while (!heldKeys.isEmpty()) {
            var key = heldKeys.pop();
            robot(r -> r.keyRelease(key));
        }
    }

    private void click(MouseButton button, int count, Point2D screen, KeyCode... held) {
        holding(held, () -> {
            moveOnScreen(screen);
            for (int clicked = 0; clicked < count; clicked++) {
                test.onFx(() -> {
                    robot.mousePress(button);
                    robot.mouseRelease(button);
                });
            }
            test.settle();
        });
    }

    /// Does something with a key held down.
    public void holding(KeyCode key, Runnable action) {
        holding(new KeyCode[] {key}, action);
    }

    private void holding(KeyCode[] keys, Runnable action) {
        for (var key : keys) {
            heldKeys.push(key);
            robot(r -> r.keyPress(key));
        }
        try {
            action.run();
        } finally {
            for (int i = 0; i < keys.length; i++) {
                var key = heldKeys.pop();
                robot(r -> r.keyRelease(key));
            }
        }
    }

    private void robot(Consumer<Robot> action) {
        test.onFx(() -> action.accept(robot));
        test.settle();
    }

    private void moveOnScreen(Point2D point) {
        // Whole pixels: the platforms cut off the fraction, and 20 comes out of the transforms as 19.99.
        robot(r -> r.mouseMove(Math.round(point.getX()), Math.round(point.getY())));
    }

    private Point2D onScreen(Point2D inScene) {
        return FxTest.from(() -> test.stage.getScene().getRoot().localToScreen(
                test.stage.getScene().getRoot().sceneToLocal(inScene)));
    }

    /// The deepest visible node at a point that takes mouse events, as the toolkit's own picking would find it.
    private static Node pick(Node node, Point2D inScene) {
        if (node instanceof Parent parent) {
            var children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                var child = children.get(i);
                if (child.isVisible()
                        && !child.isMouseTransparent()
                        && child.contains(child.sceneToLocal(inScene))) {
                    return pick(child, inScene);
                }
            }
        }
        return node;
    }

    private static void hold(List<KeyCode> held, KeyCombination.ModifierValue value, KeyCode key) {
        if (value == KeyCombination.ModifierValue.DOWN) {
            held.add(key);
        }
    }
}
